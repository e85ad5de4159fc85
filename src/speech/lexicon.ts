import { CUE_VERBS } from './cues.ts';

/**
 * What a word does in a sentence, as one letter, so that a sentence's shape is a string:
 * N name, n other word, r noun of a role, d determiner, G genitive, # number or ordinal, o pronoun, s word that
 * opens a clause, u object pronoun, c and/or/but, p preposition, x auxiliary, a adverb, v cue verb, i cue verb in
 * -ing, w other past verb, t day or month, q quotation, Q quotation that ends with a comma,
 * E quotation that ends with a stop, . abbreviation point or parenthesis, and the marks , ; : -
 */
export type Tag = string;

const words = (list: string) => list.trim().split(/\s+/);

const MONTHS = words(`january february march april june july august september october november
  december jan feb mar apr aug sept sep oct nov dec`);

const NUMBERS = words(`one two three four five six seven eight nine ten dozens hundreds thousands`);

const CLASSES: ReadonlyArray<readonly [Tag, readonly string[]]> = [
  [
    'd',
    words(`a an the this these those his her their its our my your some several many most all no any
      each every both another other others either neither few more such certain various`),
  ],
  ['d', NUMBERS],
  ['o', words("he she they it i we you he's she's it's they're we're i'm you're")],
  ['u', words('me him us them himself herself itself themselves myself ourselves')],
  [
    's',
    words(`that who which whom whose when while where why how what whether because since although
      though if unless until as after before so than whereas once`),
  ],
  ['#', words('first second third fourth fifth last next latest')],
  ['c', words('and or but nor & yet')],
  [
    'p',
    words(`of in on at for from with by to into about over under against during between among
      through without within toward towards amid near behind beyond across despite upon via per
      around above below including following regarding concerning like ahead out off up down onto alongside`),
  ],
  [
    'x',
    words(`is was are were be been being am has have had having do does did will would can could may
      might must shall should isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't
      won't wouldn't can't cannot couldn't shouldn't ought`),
  ],
  [
    'a',
    words(`also later then again never now already soon still further just even often once
      not only instead too yet earlier previously recently reportedly allegedly twice always
      meanwhile however moreover nevertheless nonetheless thus therefore indeed else perhaps maybe
      ever rather quite very almost nearly simply back additionally
      separately ironically apparently similarly consequently ultimately finally currently notably
      importantly unfortunately clearly interestingly certainly obviously initially originally
      eventually specifically privately publicly shortly immediately supposedly purportedly`),
  ],
  [
    't',
    [
      ...words('monday tuesday wednesday thursday friday saturday sunday'),
      ...words('yesterday today tomorrow tonight'),
      ...MONTHS,
    ],
  ],
  [
    'w',
    words(`made took gave went came ran held met led won lost got kept left put set spoke stood began
      fell grew laid paid rose sat sold spent drew broke built bought brought caught chose cut drove
      fought flew forgot hurt lit shot fled fed hung dealt swept rode stole tore woke hid quit
      overcame oversaw upheld withheld threw wore withdrew shook sought struck taught sent became wanted
      makes takes gives goes comes wants seems appears remains faces seeks keeps holds uses enables
      sends plays marks gets needs becomes begins leads brings stands runs sits lies loses wins
      turns works tries helps hits allows includes follows moves lives offers provides serves`),
  ],
];

/** Nouns of a role, which may stand before a name in lower case: spokesman Dmitry Peskov. */
const ROLES =
  words(`former retired ousted exiled elected embattled jailed outgoing then longtime senior top acting chief deputy presidential vice press
  foreign prime president minister secretary senator governor mayor congressman congresswoman
  lawmaker chancellor king queen prince princess pope general colonel ambassador envoy diplomat
  official officer spokesman spokeswoman spokesperson chair chairman chairwoman chairperson director
  head leader boss ceo executive editor reporter journalist correspondent columnist analyst economist
  expert professor scholar scientist researcher lawyer attorney judge justice prosecutor candidate
  nominee aide adviser advisor strategist pollster coach manager captain founder author writer actor
  actress singer doctor commander sheriff detective witness resident activist commissioner inspector
  superintendent moderator host anchor wife husband son daughter mother father brother sister niece
  source`);
const ROLE_FORMS: ReadonlySet<string> = new Set([
  ...ROLES.flatMap((role) => [role, `${role}s`]),
  'spokespeople',
  'spokesmen',
  'congressmen',
]);

const BY_WORD: ReadonlyMap<string, Tag> = new Map(
  CLASSES.flatMap(([tag, list]) => list.map((word) => [word, tag] as const)),
);

const WITHOUT_CAPITAL = /^(?:yesterday|today|tomorrow|tonight)$/;

/** The tag of a word, from its form in lower case, its capital, and whether it opens a sentence. */
export function tagOfWord(form: string, capital: boolean, opens: boolean): Tag {
  const asName = capital && !opens;
  const known = BY_WORD.get(form);
  if (known === 't' && (capital || WITHOUT_CAPITAL.test(form))) return known;
  if (known !== undefined && known !== 't' && !(asName && 'xwa'.includes(known))) return known;
  if (form.endsWith("'s")) return 'G';
  if (asName) return 'N';
  const cue = CUE_VERBS.get(form);
  if (cue !== undefined) return cue.form === 'ing' ? 'i' : 'v';
  if (ROLE_FORMS.has(form)) return 'r';
  if (capital) return 'N';
  if (form.endsWith('ly')) return 'a';
  return /[^e]ed$/.test(form) ? 'w' : 'n';
}

/** Whether a word only holds a sentence together: "the", "which", "has". */
export function isFunctionWord(form: string): boolean {
  return 'douscpxa'.includes(BY_WORD.get(form) ?? ' ') && !NUMBERS.includes(form);
}

/** Whether words are a pronoun alone: "he", "they". */
export function isPronoun(words: string): boolean {
  return 'ou'.includes(BY_WORD.get(words.toLowerCase()) ?? ' ');
}

/** Whether a word is a month, which may be a first name as well: Jan Novak. */
export function isMonth(form: string): boolean {
  return MONTHS.includes(form);
}

/** A number up to ten in digits, if a word is one. */
export function digitsOf(form: string): string | null {
  const index = NUMBERS.indexOf(form);
  return index >= 0 && index < 10 ? String(index + 1) : null;
}

/** Whether a word names a role: "spokesman", "Minister". */
export function isRole(form: string): boolean {
  return ROLE_FORMS.has(form.replace(/-elect$/, ''));
}
