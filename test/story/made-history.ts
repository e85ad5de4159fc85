import type { Article } from '../../src/article/article.ts';
import { assemble } from '../../src/article/assemble.ts';
import { isAside, type Revision, revise } from '../../src/store/revisions.ts';
import type { HeldText } from '../../src/story/annotate.ts';
import { type Random, random } from '../random.ts';

/** A sentence of a made article: its words, and the version in which they came. */
interface Made {
  readonly words: string;
  readonly origin: number;
}

/** A version of a made article, or what a failed visit brought instead of one. */
export interface MadeVersion {
  readonly held: HeldText;
  /** What its sentences are, headline first; null for what is none of its versions. */
  readonly sentences: readonly Made[] | null;
}

const PLACES = 'Ostmark Hallam Veldt Corrin Tarsia Belmore Quill Ardena Lundby Estrava'.split(' ');
const PEOPLE =
  'Moreau Okafor Lindqvist Castellan Petrenko Haddad Winslow Ferreira Novak Tamura'.split(' ');
const WHO =
  'the mayor|a spokeswoman for the ministry|the coastguard|residents|the union|rescue workers|the operator|an inspector|engineers|the opposition|the harbour master|local farmers'.split(
    '|',
  );
const DID =
  'closed|inspected|criticised|evacuated|repaired|sold|flooded|searched|photographed|described|defended|postponed|reopened|measured|abandoned'.split(
    '|',
  );
const WHAT =
  'bridge|hospital|ferry terminal|school|warehouse|railway line|power station|market hall|reservoir|court building|dairy|museum|airfield|vineyard|shipyard|library'.split(
    '|',
  );
const HOW =
  'before dawn|without warning|for the third time|despite heavy rain|after a long dispute|under police protection|at the expense of the state|to general surprise|in front of cameras|by a narrow vote'.split(
    '|',
  );
const WHY =
  'because its foundations had moved|as the river kept rising|since no permit had been issued|while the inquiry goes on|after two witnesses came forward|until a judge has ruled|although the budget was spent|so that divers could work'.split(
    '|',
  );

/** A sentence of two halves, which can be split between them. */
function sentence(chance: Random): string {
  const half = (): string =>
    `${chance.pick(WHO)} ${chance.pick(DID)} the ${chance.pick(WHAT)} in ${chance.pick(PLACES)} ${chance.pick(HOW)}`;
  const tail = [
    `, ${chance.pick(PEOPLE)} said`,
    ` ${chance.pick(WHY)}`,
    `, and ${half()}`,
    ` with ${chance.upTo(900) + 12} people`,
  ];
  return closed(`${half()}${chance.pick(tail)}`);
}

function closed(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/[.]?$/, '.')}`;
}

/** The sentence with a word or a number changed, or some words added. */
function edited(words: string, chance: Random): string {
  const swap = (list: readonly string[]): string => {
    const found = list.filter((one) => words.includes(one));
    return found.length > 0 ? words.replace(chance.pick(found), chance.pick(list)) : words;
  };
  const made = chance.pick([
    () => swap(DID),
    () => swap(HOW),
    () => swap(PLACES),
    () => swap(PEOPLE),
    () => words.replace(/\d+/, `${chance.upTo(900) + 12}`),
    () => words.replace(/[.]$/, `, according to ${chance.pick(PEOPLE)}.`),
    () => words.replace(/^(\w)/, (first) => `On Tuesday ${first.toLowerCase()}`),
  ])();
  return made === words ? words.replace(/[.]$/, ', it emerged.') : made;
}

/** What can be done to the sentences of a version; the headline stands first and stays there. */
function revised(before: readonly Made[], gone: Made[], at: number, chance: Random): Made[] {
  const [headline, ...body] = before as [Made, ...Made[]];
  const place = (): number => chance.upTo(body.length);
  const insert = (made: Made): void => void body.splice(chance.upTo(body.length + 1), 0, made);
  const deeds: readonly (() => void)[] = [
    () => {
      const where = place();
      const one = body[where] as Made;
      body[where] = { ...one, words: edited(one.words, chance) };
    },
    () => insert({ words: sentence(chance), origin: at }),
    () => {
      if (body.length > 6) gone.push(...body.splice(place(), 1));
    },
    () => insert(body.splice(place(), 1)[0] as Made),
    () => {
      const where = body.findIndex(({ words }) => words.includes(', and '));
      const [first, second] = (body[where]?.words ?? '').split(', and ', 2);
      if (!first || !second) return;
      const { origin } = body[where] as Made;
      body.splice(where, 1, { words: closed(first), origin }, { words: closed(second), origin });
    },
    () => {
      const where = chance.upTo(body.length - 1);
      const [one, other] = body.slice(where, where + 2) as [Made, Made];
      if (one.words.includes(', and ') || other.words.length > 120) return;
      const rest = other.words.charAt(0).toLowerCase() + other.words.slice(1);
      const words = `${one.words.slice(0, -1)}, and ${rest}`;
      body.splice(where, 2, { words, origin: Math.min(one.origin, other.origin) });
    },
    () => {
      const [back] = gone.splice(chance.upTo(gone.length), 1);
      if (back) insert(chance.upTo(3) > 0 ? back : { ...back, words: edited(back.words, chance) });
    },
  ];
  const number = 1 + chance.upTo(4);
  for (let done = 0; done < number; done++) chance.pick(deeds)();
  const head = chance.upTo(12) === 0 ? edited(headline.words, chance).replace(/[.]$/, '') : null;
  return [head === null ? headline : { ...headline, words: head }, ...body];
}

const NOTICES = [
  'Subscribe to read the rest of this article.',
  'To continue reading, sign in or create a free account.',
  'You have reached your limit of free articles for this month.',
];
const CONSENT =
  'We and our partners store and access information on your device. With your permission we use precise location data. You may accept or refuse each purpose below. Your choices apply to this site only. You can change them at any time in the settings. Legitimate interest does not need consent. Select the vendors that you trust. Read our privacy policy to learn more.';
const MISSING =
  'The page that you look for is not here. It may have been moved or renamed. Check the address for mistakes. Try our search instead. Here are the most popular topics of this week.';

/** What came of a visit that was none of the article: a stub, a part, or something else. */
function failure(before: readonly Made[], chance: Random): readonly string[] {
  const words = before.map((made) => made.words);
  const [headline = '', ...body] = words;
  const cut = (most: number): string[] =>
    body.slice(0, Math.max(1, Math.floor(body.length * most)));
  const half = Math.ceil(body.length / 2);
  return chance.pick([
    () => [headline, ...cut(0.15), chance.pick(NOTICES)],
    () => [headline, ...cut(0.3), chance.pick(NOTICES)],
    () => [headline, ...cut(0.55)],
    () => [headline, ...body.slice(half)],
    () => [headline, ...body.filter((_, index) => index % 2 === 0)],
    () => ['Your privacy', ...CONSENT.split(/(?<=\.) /)],
    () => ['Not found', ...MISSING.split(/(?<=\.) /)],
  ])();
}

function article(sentences: readonly string[]): Article {
  const [headline = '', ...body] = sentences;
  const texts = [
    headline,
    ...Array.from({ length: Math.ceil(body.length / 2) }, (_, at) =>
      body.slice(at * 2, at * 2 + 2).join(' '),
    ),
  ];
  let start = 0;
  const blocks = texts.map((text, at) => {
    const block = {
      start,
      end: start + text.length,
      role: at === 0 ? 'headline' : 'body',
    } as const;
    start = block.end + 2;
    return block;
  });
  return assemble('https://made.example/', texts.join('\n\n'), blocks);
}

/** Milliseconds between two visits, and when the first was. */
const HOUR = 3_600_000;
const BEGUN = Date.UTC(2026, 2, 3, 14, 10);

/** A history of 2 to 40 versions with edits, moves, splits, returns and failures, the same for the same seed. */
export function madeHistory(seed: number): readonly MadeVersion[] {
  const chance = random(seed);
  const length = 2 + chance.upTo(39);
  const first = [closed(sentence(chance)).slice(0, -1)];
  const size = 8 + chance.upTo(30);
  for (let made = 0; made < size; made++) first.push(sentence(chance));
  const all: MadeVersion[] = [];
  const revisions: Revision[] = [];
  const versions: (readonly Made[])[] = [];
  let gone: Made[] = [];
  let newest: Article | null = null;
  while (all.length < length) {
    const fetched = new Date(BEGUN + all.length * HOUR).toISOString();
    const before = versions.at(-1);
    const fails = before !== undefined && chance.upTo(7) === 0;
    const earlier = chance.upTo(15) === 0 ? versions.at(-2 - chance.upTo(4)) : undefined;
    const left = [...gone];
    const next = !before
      ? first.map((words) => ({ words, origin: 0 }))
      : (earlier ?? revised(before, left, all.length, chance));
    const words = before && fails ? failure(before, chance) : next.map((made) => made.words);
    const made = article(words);
    const revision = revise(revisions, made, { source: made.path, fetched }, newest);
    // The library keeps nothing of a visit that found the same.
    if (revision === null) continue;
    revisions.push(revision);
    if (!isAside(revision.kind)) newest = made;
    const held = {
      article: made,
      from: fetched,
      until: fetched,
      aside: isAside(revision.kind) ? revision.kind : null,
      missed: [],
      seenBy: [],
    };
    all.push({ held, sentences: fails ? null : next });
    if (fails) continue;
    versions.push(next);
    if (!earlier) gone = left;
  }
  return all;
}
