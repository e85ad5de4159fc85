/** Anything that a terminal would act on, in what is printed without one: all but tab and line feed. */
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u;

/** What the screens write: cursor, colours, modes, the clipboard; nothing of it has a text in it that an article wrote. */
const OWN =
  /\x1b\[[?>=]?[\d;]*[A-Za-z]|\x1b[78=>M]|\x1b\]52;c;[A-Za-z\d+/=]*(?:\x07|\x1b\\)|\x1b\]8;;(?:https?:\/\/[!-~]+)?\x1b\\|[\b\v\r\n]/g;
const HARMFUL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/gu;

/** What is wrong with an outcome of a command; null where nothing is. */
export function wrongWith({
  status,
  stdout,
  stderr,
}: {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}): string | null {
  // Lines of CSV end so (RFC 4180).
  if (CONTROL.test(stdout.replaceAll('\r\n', '\n')))
    return 'a control character on standard output';
  if (CONTROL.test(stderr)) return 'a control character on standard error';
  if (/a fault of the program|^\s+at .*:\d+:\d+/m.test(stderr)) return stderr.slice(0, 200);
  return [0, 1, 2].includes(status) ? null : `status ${status}`;
}

/** How many characters a program has written to a terminal that are neither text nor its own sequences. */
export function rawBytes(written: string): number {
  return written.replace(OWN, '').match(HARMFUL)?.length ?? 0;
}
