import type { Annotation, Gap } from '../story/annotate.ts';
import { lastTouched, placeIn, spellsOf } from '../story/spells.ts';
import type { Placement, Strand } from '../story/strands.ts';
import { count } from './describe.ts';
import { missedInWords } from './history.ts';
import { wrapText } from './prose.ts';
import { type Line, run, type Sheet } from './row.ts';
import { minute } from './witnesses.ts';

/** The sentences of an article, and where its texts come from. */
export interface Annotated {
  readonly source: string;
  readonly annotation: Annotation;
}

const GAPS: Readonly<Record<Gap, string>> = {
  short: 'cut short',
  notice: 'only a notice',
  part: 'only a part of the text before, which no other visit bears out',
  other: 'next to nothing of the text before',
};
const GAP = '  ';

/**
 * Sentences of an article, each with when it was first and last seen, what it was before, and on what
 * visits it was there and was not. `listed` are strands by index, in their words as of the text `at` or
 * (null) as they were seen last; a line's `ref` is one's place among them.
 */
export function annotatedSheet(
  { source, annotation }: Annotated,
  listed: readonly number[],
  at: number | null,
  { width }: { readonly width: number },
): Sheet {
  const { texts, gaps, strands } = annotation;
  const head = [
    ...wrapText(texts.at(-1)?.article.title ?? source, width, 'title'),
    ...wrapText(source, width),
    ...wrapText(
      `${count(listed.length, 'sentence')} in ${count(texts.length, 'version')}; times in UTC, with the versions’ numbers`,
      width,
      'quiet',
    ),
    ...capturersOf(annotation).flatMap((line) => wrapText(line, width, 'quiet')),
    ...gaps.flatMap((gap, text) =>
      gap === null ? [] : wrapText(gapLine(annotation, text, gap), width, 'warning'),
    ),
    ...missedInWords(texts.flatMap(({ missed }) => missed)).flatMap((line) =>
      wrapText(line, width, 'warning'),
    ),
  ];
  const margin = ' '.repeat(String(texts.length).length + GAP.length);
  const lines: Line[] = head.map((row) => ({ row, ref: -1 }));
  for (const [ref, index] of listed.entries()) {
    const strand = strands[index];
    if (!strand) continue;
    const touched = String(lastTouched(annotation, strand) + 1);
    const number = touched.padStart(margin.length - GAP.length) + GAP;
    const isGone = spellsOf(annotation, strand).at(-1)?.absent !== null;
    const cells = Math.max(1, width - margin.length);
    const rows = [
      ...wrapText(wordsAt(annotation, placeIn(strand, at)), cells, isGone ? 'deleted' : 'text'),
      ...factsOf(annotation, strand, at).flatMap((fact) => wrapText(fact, cells, 'quiet')),
    ];
    lines.push({ row: [], ref: -1 });
    for (const [at, row] of rows.entries())
      lines.push({ row: [run(at === 0 ? number : margin, 'label'), ...row], ref });
  }
  return { lines };
}

/** Whose times they are, in a line, where not only the reader's own. */
function capturersOf({ texts }: Annotation): string[] {
  const all = new Set(texts.flatMap(({ seenBy }) => seenBy.map(({ by }) => by)));
  if (all.size === 0) return [];
  const own = texts.some(({ seenBy }) => seenBy.length === 0) ? ['your own visits'] : [];
  const names = [...all, ...own].join(', ');
  return [`times are those of captures by ${names}, not what the texts say of themselves`];
}

function gapLine(annotation: Annotation, text: number, gap: Gap): string {
  return `Nothing is said of what was absent in ${versionAt(annotation, text)}: ${GAPS[gap]}.`;
}

/** What is known of a sentence, a line each; what it was before and is later, from where it stands in the text `at`. */
function factsOf(annotation: Annotation, strand: Strand, at: number | null): string[] {
  const { strands, texts } = annotation;
  const spells = spellsOf(annotation, strand);
  const last = placeIn(strand).text;
  const until = texts[last]?.until ?? '';
  const facts = [
    `first seen ${versionAt(annotation, strand.origin)}, last seen ${versionAt(annotation, last, until)}`,
  ];
  const { forms } = strand;
  const changed = forms.at(-1);
  if (forms.length > 1 && changed) {
    const times = count(forms.length - 1, 'time');
    facts.push(`changed ${times}, the last by ${versionAt(annotation, changed.text)}`);
  }
  const shown = forms.findLastIndex(({ text }) => text <= placeIn(strand, at).text);
  const [before, later] = [forms[shown - 1], forms[shown + 1]];
  if (before) facts.push(`before: ${wordsAt(annotation, before)}`);
  if (later)
    facts.push(`later, by ${versionAt(annotation, later.text)}: ${wordsAt(annotation, later)}`);
  const parent = strands[strand.from ?? -1];
  if (parent) {
    const [begun] = strand.places;
    const whole = parent.places.findLast(({ text }) => text < (begun?.text ?? 0));
    if (begun && whole)
      facts.push(
        `split off by ${versionAt(annotation, begun.text)} from: ${wordsAt(annotation, whole)}`,
      );
  }
  for (const [at, placement] of strand.within.entries()) {
    const since = strand.places.findLast(({ text }) => text < placement.text);
    const before = strand.within[at - 1];
    if (before && since && before.text > since.text) continue;
    const apart = strand.places.find(({ text }) => text > placement.text);
    facts.push(
      `joined by ${versionAt(annotation, placement.text)} to: ${wordsAt(annotation, placement)}`,
      `split off again by ${versionAt(annotation, apart?.text ?? placement.text)}`,
    );
  }
  const joined = strands[strand.into ?? -1];
  for (const { last, absent } of spells) {
    if (absent === null) continue;
    const into = joined?.places.find(({ text }) => text === absent);
    facts.push(
      into && absent === spells.at(-1)?.absent
        ? `joined by ${versionAt(annotation, absent)} to: ${wordsAt(annotation, into)}`
        : absence(annotation, last, absent),
    );
  }
  return facts;
}

/** "present on 2026-03-03 14:10 (2), absent on 2026-03-05 09:02 (3); nothing is known between: 2 visits failed". */
function absence(annotation: Annotation, last: number, absent: number): string {
  const present = versionAt(annotation, last, annotation.texts[last]?.until);
  const between = annotation.texts.slice(last, absent);
  const until = between[0]?.until ?? '';
  const missed = between.flatMap((text) => text.missed).filter(({ at }) => at > until).length;
  const unknown = [
    ...(between.length > 1 ? [`${count(between.length - 1, 'version')} told nothing`] : []),
    ...(missed > 0 ? [`${count(missed, 'visit')} failed`] : []),
  ];
  const told = unknown.length > 0 ? `; between them ${unknown.join(' and ')}` : '';
  return `present on ${present}, absent on ${versionAt(annotation, absent)}${told}`;
}

/** "2026-03-03 14:10 (2)", when it was found or at another time. */
function versionAt({ texts }: Annotation, text: number, time = texts[text]?.from ?? ''): string {
  return `${minute(time)} (${text + 1})`;
}

/** The words of a sentence as they stand in a text, in one line. */
export function wordsAt({ texts }: Annotation, { text, sentence }: Placement): string {
  const article = texts[text]?.article;
  const span = article?.sentences[sentence];
  return article && span ? article.text.slice(span.start, span.end).replace(/\s+/g, ' ') : '';
}
