import type { Quotation } from '../speech/quotation.ts';
import { type NamedSource, namedSource } from '../speech/same-source.ts';
import { type Token, tokenise } from '../text/words.ts';
import { contentOf } from './likeness.ts';
import type { QuotedText } from './quotation.ts';
import { sentencesOf } from './rows.ts';

/** What somebody says in one go: a direct quotation with the pieces that go on with it. */
export interface Utterance {
  /** Index among the utterances of its text. */
  readonly index: number;
  /** Its pieces, as indices into the text's quotations. */
  readonly pieces: readonly number[];
  /** Its words as they stand, the pieces one behind the other, without marks. */
  readonly words: readonly string[];
  /** The same in their compared form. */
  readonly forms: readonly string[];
  /** The forms as one string, with a space at both ends. */
  readonly key: string;
  /** Where pieces begin among the words, but for the first. */
  readonly seams: ReadonlySet<number>;
  /** The words that say something, cut to their beginnings. */
  readonly content: ReadonlySet<string>;
  /** Each word with the next. */
  readonly pairs: ReadonlySet<string>;
  /** So many words in a row that two texts that share them give one piece of speech. */
  readonly runs: ReadonlySet<string>;
  readonly speaker: string | null;
  readonly source: NamedSource;
  /** The rows of the comparison in which it stands. */
  readonly rows: ReadonlySet<number>;
}

/** The direct quotations of a text, those that are broken put together. */
export function utterancesOf(of: QuotedText, rowOf: ReadonlyMap<number, number>): Utterance[] {
  const groups: number[][] = [];
  for (const [index, { direct, continues }] of of.quotations.entries()) {
    if (!direct) continue;
    const last = groups.at(-1);
    if (continues && last !== undefined) last.push(index);
    else groups.push([index]);
  }
  return groups.map((pieces, index) => utteranceOf(of, index, pieces, rowOf));
}

/** What is said in some pieces of a text's quotations, by their indices, as one. */
export function utteranceOf(
  of: QuotedText,
  index: number,
  pieces: readonly number[],
  rowOf: ReadonlyMap<number, number>,
): Utterance {
  const quotations = pieces.flatMap((piece) => of.quotations[piece] ?? []);
  const tokens = quotations.map((quotation) => spokenWords(of.text, quotation));
  const seams = new Set<number>();
  let length = 0;
  for (const part of tokens) {
    if (length > 0) seams.add(length);
    length += part.length;
  }
  const forms = tokens.flat().map(({ form }) => form);
  const said = quotations.find(({ speaker }) => speaker !== null) ?? quotations[0];
  const found = quotations.flatMap((quotation) =>
    sentencesOf(of.sentences, quotation).map((sentence) => rowOf.get(sentence)),
  );
  return {
    index,
    pieces,
    words: tokens.flatMap((part, at) => written(of.text, part, quotations[at]?.end ?? 0)),
    forms,
    key: ` ${forms.join(' ')} `,
    seams,
    content: new Set(
      quotations.flatMap((quotation) => [...contentOf(of.language, of.text, quotation)]),
    ),
    pairs: inRow(forms, 2),
    runs: inRow(forms, TELLING_RUN),
    speaker: said?.speaker ?? null,
    source: sourceOf(of, said),
    rows: new Set(found.filter((row) => row !== undefined)),
  };
}

const TELLING_RUN = 7;

/** Each so many words in a row. */
function inRow(forms: readonly string[], count: number): Set<string> {
  return new Set(forms.slice(count - 1).map((_, at) => forms.slice(at, at + count).join(' ')));
}

/** The words of a quotation, without what an editor put in brackets. */
function spokenWords(text: string, quotation: Quotation): Token[] {
  let bracketed = false;
  return tokenise(text, quotation).filter(({ form, kind }) => {
    if (form === '[') bracketed = true;
    const spoken = !bracketed && kind !== 'mark';
    if (form === ']') bracketed = false;
    return spoken;
  });
}

/** Words with the marks behind them, but for quotation marks. */
function written(text: string, tokens: readonly Token[], end: number): string[] {
  return tokens.map(({ start }, index) =>
    text
      .slice(start, tokens[index + 1]?.start ?? end)
      .replace(/[\s"“”„‟«»‘‚‹›([]+$|['’]+\s*$/gu, ''),
  );
}

/** Who says a quotation, by name and by the words beside it. */
export function sourceOf({ text, language }: QuotedText, said: Quotation | undefined): NamedSource {
  const span = said?.speakerSpan;
  return namedSource(language, said?.speaker ?? null, span ? text.slice(span.start, span.end) : '');
}
