import { compare } from '../../src/compare/compare.ts';
import type { Reading } from '../../src/compare/comparison.ts';
import { furtherOf } from '../../src/compare/further.ts';
import { read } from '../../src/compare/read.ts';
import type { Echo } from '../../src/quotations/quotation.ts';
import { articleOf } from '../../src/sources/files.ts';
import type { Span } from '../../src/text/span.ts';

interface Gold {
  readonly id: string;
  readonly leftText: string;
  readonly rightText: string;
}

export const anchors = 'none known: no other tool does this';

export async function answers(gold: readonly Gold[]): Promise<object[]> {
  const answered: object[] = [];
  for (const { id, leftText, rightText } of gold) {
    const left = read(await articleOf(leftText, 'left.txt'));
    const right = read(await articleOf(rightText, 'right.txt'));
    const { rows, further, figures, quotations, attributions } = compare(left, right);
    answered.push({
      id,
      sentences: { left: left.article.sentences.map(at), right: right.article.sentences.map(at) },
      rows: rows.map(({ left, right, kind }) => ({
        left,
        right,
        kind,
        also: furtherOf({ further }, left),
      })),
      figures: figures.map(({ outcome, why, left: ours, right: theirs }) => ({
        outcome,
        why,
        left: ours.flatMap((index) => left.figures[index] ?? []).map(at),
        right: theirs.flatMap((index) => right.figures[index] ?? []).map(at),
      })),
      quotations: quotations.map(({ outcome, why, left: ours, right: theirs, echoes }) => ({
        outcome,
        why,
        left: quoted(left, ours, echoes.left),
        right: quoted(right, theirs, echoes.right),
      })),
      attributions: attributions.map(({ outcome, why, left, right, row }) => ({
        outcome,
        why,
        left: left && at(left),
        right: right && at(right),
        row,
      })),
    });
  }
  return answered;
}

/** Quotations by index, and the words that say the same without quotation marks. */
function quoted(
  { quotations }: Reading,
  indices: readonly number[],
  echoes: readonly Echo[],
): object[] {
  const direct = indices.flatMap((index) => quotations[index] ?? []);
  return [...direct, ...echoes.map((echo) => ({ ...echo, direct: false }))].map(
    ({ speaker, direct, ...span }) => ({ at: at(span), speaker, direct }),
  );
}

function at({ start, end }: Span): [number, number] {
  return [start, end];
}
