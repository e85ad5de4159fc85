/**
 * Control functions as terminals read them (ECMA-48), in their 7-bit and 8-bit forms: control
 * sequences (CSI), control strings (DCS, SOS, OSC, PM, APC) with their text, and whether they end on
 * the same line, and the shorter escape sequences.
 */
const SEQUENCE =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[PX\]^_]|[\x90\x98\x9d-\x9f])(?<text>[^\x07\x1b\x9c\n\r]*)(?<end>\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g;
const CONTROL_SEQUENCE = /\x9b[0-?]*[ -/]*[@-~]/g;

const LINE_BREAK = /\r\n|[\r\v\f\x85\u2028\u2029]/g;

/** C0 but tab and line feed, DEL, C1, and the bidirectional embeddings, overrides and isolates. */
const CONTROL = /[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

const SUSPECT = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029\u2066-\u2069]/;

/** More combining marks on a letter than any writing has; 30 is the limit of UAX #15's stream-safe text. */
const PILE = /(\p{M}{30})\p{M}+/gu;
const PILED = /\p{M}{31}/u;

/**
 * Takes from a text whatever could move a terminal's cursor, change its state or reorder what is
 * shown, and combining marks without end. Line breaks become "\n", lone surrogates U+FFFD. Text
 * that holds none of these comes back as it is, so that offsets are the file's own. Doing it twice
 * changes nothing.
 */
export function sanitise(text: string): string {
  const formed = text.toWellFormed();
  const clean = SUSPECT.test(formed)
    ? formed.replace(SEQUENCE, leftOf).replace(LINE_BREAK, '\n').replace(CONTROL, '')
    : formed;
  return PILED.test(clean) ? clean.replace(PILE, '$1') : clean;
}

/**
 * What is left of a sequence: nothing, but of a control string that never ends its text, in which no
 * other ends either. It is matched as far as it goes, so that no character is looked at from each introducer.
 */
function leftOf(_sequence: string, text: string | undefined, end: string | undefined): string {
  return text === undefined || end !== undefined ? '' : text.replace(CONTROL_SEQUENCE, '');
}

/** What stands before the host in an address: a name, a password. */
const CREDENTIALS =
  /(?<=(?:^|[a-z\d+.:\s-])\/\/)[^\s/?#\\]*@|(?<=^|[\s/])[^\s/?#\\@:]+:[^\s/?#\\@]+@(?=[\w-]+(?:\.[\w-]+)+)/gi;

/** A text without the names and passwords that stand in its addresses. */
export function withoutCredentials(text: string): string {
  return text.includes('@') ? text.replace(CREDENTIALS, '') : text;
}

/** What `sanitise` takes out, each by itself, but line breaks of other systems. */
const HARMFUL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g;

/**
 * A text into which offsets point that somebody else keeps, as one that is safe to print: what could
 * move a cursor or reorder a line is replaced, each by U+FFFD, so that the offsets hold.
 */
export function harmless(text: string): string {
  return text.toWellFormed().replace(HARMFUL, '\ufffd');
}

/** What nobody sees and a name can hide behind: joiners, marks of direction, signs of mathematics, notes between lines, tags. */
const UNSEEN = /[\u061c\u200b-\u200f\u2060-\u2064\u206a-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** Flags that are written with tags, and joiners where a script or a joined emoji has them; or what else is unseen. */
function placedOrUnseen(): RegExp {
  return /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f}|(?<=[[\p{L}\p{M}]--[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]])[\u200b-\u200d]|(?<=[\p{ExtPict}\p{EMod}\ufe0f])\u200d(?=\p{ExtPict}))|[\u061c\u200b-\u200f\u2060-\u2064\u206a-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gv;
}

/** A name or a title without characters that nobody sees, which could hide or reorder some of it, but for those that its script needs. */
export function withoutHidden(name: string): string {
  return UNSEEN.test(name)
    ? name.replace(placedOrUnseen(), (_, placed?: string) => placed ?? '')
    : name;
}

/** A name from outside (a file's, an argument) as one line that is safe to print, and hides nothing. */
export function printable(name: string): string {
  return withoutHidden(sanitise(name)).replace(/\s+/g, ' ');
}
