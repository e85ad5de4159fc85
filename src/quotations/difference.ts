import { diffArrays } from 'diff';
import type { Match } from './matching.ts';
import type { Utterance } from './utterances.ts';

/** Words of one side that the other does not have, in a row. */
interface Cut {
  readonly side: 'left' | 'right';
  readonly words: string;
}

/** How the words of a quotation differ between two texts. */
export interface Difference {
  readonly outcome: 'same' | 'trimmed' | 'words';
  /** What differs, in words for a reader. */
  readonly why: string;
}

const LONGEST_WHY = 70;
/** Quotations that differ in more words are told as changed and compared no further. */
const MOST_EDITS = 500;
/** Words of what both have that stand around what differs. */
const AROUND = 2;

/** Compares the words of utterances that are one. */
export function differenceOf({ left, right }: Match): Difference {
  const [ours, theirs] = [joined(once(left)), joined(once(right))];
  // Sentences that both have differ in nothing, in whatever order they stand.
  const [own, others] = [without(ours, theirs), without(theirs, ours)];
  if (own.forms.length + others.forms.length === 0) {
    return { outcome: 'same', why: quoted(ours.words.join(' ')) };
  }
  const cuts = cutsOf(own, others) ?? cutsOf(others, own)?.map(mirrored) ?? null;
  if (cuts === null) {
    return (
      parted(ours, own, others) ??
      fragments(left, theirs, 'left') ??
      fragments(right, ours, 'right') ?? {
        outcome: 'words',
        why: differing(own.words, others.words),
      }
    );
  }
  if (cuts.length === 0) return { outcome: 'same', why: quoted(ours.words.join(' ')) };
  const lacking = (side: Cut['side'], other: Cut['side']) => {
    const cut = cuts.filter((one) => one.side === other).map(({ words }) => quoted(words));
    return cut.length === 0 ? [] : [`the ${side} leaves out ${cut.join(', ')}`];
  };
  const gone = [...lacking('left', 'right'), ...lacking('right', 'left')];
  const shorter = ours.forms.length <= theirs.forms.length ? ours : theirs;
  return { outcome: 'trimmed', why: `${quoted(shorter.words.join(' '))}: ${gone.join('; ')}` };
}

/** What is told where both have a sentence, and each has others besides that are not each other's, reworded. */
function parted(whole: Words, own: Words, others: Words): Difference | null {
  const kept = without(whole, own);
  if (kept.forms.length === 0 || alike(own, others)) return null;
  const lacks = `the left leaves out ${quoted(others.words.join(' '))}`;
  const lacking = `the right leaves out ${quoted(own.words.join(' '))}`;
  return { outcome: 'trimmed', why: `${quoted(kept.words.join(' '))}: ${lacks}; ${lacking}` };
}

/** Whether two lists of words have two longer ones in common. */
function alike(one: Words, other: Words): boolean {
  const long = ({ forms }: Words) => new Set(forms.filter(({ length }) => length >= LONG));
  return long(one).intersection(long(other)).size > 1;
}

/** Shorter words are in any sentence. */
const LONG = 4;

/** What is told of fragments that all stand in the other side's words, in whatever order. */
function fragments(
  parts: readonly Utterance[],
  whole: Words,
  side: Cut['side'],
): Difference | null {
  const key = ` ${whole.forms.join(' ')} `;
  if (!parts.every((part) => key.includes(part.key))) return null;
  const kept = parts.map(({ words }) => quoted(words.join(' '))).join(', ');
  const rest = `the ${side} leaves out the rest of ${quoted(whole.words.join(' '))}`;
  return { outcome: 'trimmed', why: `${kept}: ${rest}` };
}

/** Utterances of one side without those that only say again what another says. */
function once(utterances: readonly Utterance[]): Utterance[] {
  return utterances.filter(
    (one, at) =>
      !utterances.some(
        (other, index) =>
          other.key.includes(one.key) && (other.key.length > one.key.length || index < at),
      ),
  );
}

interface Words {
  readonly words: readonly string[];
  readonly forms: readonly string[];
  readonly seams: ReadonlySet<number>;
}

/** The words of several utterances, one behind the other. */
function joined(utterances: readonly Utterance[]): Words {
  const seams = new Set<number>();
  let length = 0;
  for (const one of utterances) {
    if (length > 0) seams.add(length);
    for (const seam of one.seams) seams.add(length + seam);
    length += one.forms.length;
  }
  return {
    words: utterances.flatMap(({ words }) => words),
    forms: utterances.flatMap(({ forms }) => forms),
    seams,
  };
}

/** The words without the sentences and pieces that the others have too; where one stood is a seam. */
function without(own: Words, others: Words): Words {
  const counts = new Map<string, number>();
  for (const { key } of sentencesOf(others)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [words, forms]: [string[], string[]] = [[], []];
  const seams = new Set<number>();
  for (const { from, to, key } of sentencesOf(own)) {
    const left = counts.get(key) ?? 0;
    if (own.seams.has(from) || left > 0) seams.add(words.length);
    if (left > 0) {
      counts.set(key, left - 1);
      continue;
    }
    words.push(...own.words.slice(from, to));
    forms.push(...own.forms.slice(from, to));
  }
  return { words, forms, seams };
}

/** The last word of a sentence, with what closes around it. */
const ENDS = /[.!?…]["”’»)\]]*$/;

/** The stretches between seams and the ends of sentences. */
function sentencesOf({ words, forms, seams }: Words) {
  const ends = words.flatMap((word, at) =>
    ENDS.test(word) || seams.has(at + 1) || at === words.length - 1 ? [at + 1] : [],
  );
  return ends.map((to, index) => {
    const from = ends[index - 1] ?? 0;
    return { from, to, key: forms.slice(from, to).join(' ') };
  });
}

/** What one side leaves out at an end or where it is broken; null where words are changed as well. */
function cutsOf(left: Words, right: Words): Cut[] | null {
  const cuts: Cut[] = [];
  let [i, j] = [0, 0];
  let changed = false;
  const parts = diffArrays([...left.forms], [...right.forms], { maxEditLength: MOST_EDITS });
  for (const { value, removed, added } of parts ?? []) {
    const length = value.length;
    if (!removed && !added) {
      [i, j, changed] = [i + length, j + length, false];
      continue;
    }
    const [side, whole, at, other, seam] = removed
      ? (['left', left, i, right, j] as const)
      : (['right', right, j, left, i] as const);
    const open = seam === 0 || seam === other.forms.length || other.seams.has(seam);
    if (changed || !open) return null;
    cuts.push({ side, words: whole.words.slice(at, at + length).join(' ') });
    changed = true;
    if (removed) i += length;
    else j += length;
  }
  return parts === undefined ? null : cuts;
}

function mirrored({ side, words }: Cut): Cut {
  return { side: side === 'left' ? 'right' : 'left', words };
}

/** Where two quotations differ, with a few words around. */
function differing(a: readonly string[], b: readonly string[]): string {
  const same = (one: string | undefined, other: string | undefined) =>
    lettersOf(one) === lettersOf(other);
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && same(a[first], b[first])) first++;
  let last = 0;
  while (last < shorter - first && same(a.at(-1 - last), b.at(-1 - last))) last++;
  const shown = (words: readonly string[]) => {
    const [from, to] = [Math.max(0, first - AROUND), words.length - Math.max(0, last - AROUND)];
    const cut = brief(words.slice(from, to).join(' ').replace(/,$/, ''));
    return `“${from > 0 ? '… ' : ''}${cut}${to < words.length && !cut.endsWith('…') ? ' …' : ''}”`;
  };
  return `${shown(a)} → ${shown(b)}`;
}

/** A word without the marks around it, in lower case. */
function lettersOf(word = ''): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Words in quotation marks, cut to what a line holds. */
export function quoted(text: string): string {
  return `“${brief(text.replace(/^[\s"“”„‟«»'‘’‚‹›]+|[\s,"“”„‟«»'‘’‚‹›]+$/g, ''))}”`;
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= LONGEST_WHY) return line;
  return `${line.slice(0, LONGEST_WHY).replace(/\s\S*$/, '')} …`;
}
