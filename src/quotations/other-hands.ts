import { otherPerson } from '../speech/same-source.ts';
import { contains, type Span } from '../text/span.ts';
import type { Cut } from './likeness.ts';
import { isPart, type Match } from './matching.ts';
import type { QuotedText } from './quotation.ts';
import type { Places } from './rows.ts';
import { spokenSentences, type Utterance, utteranceOf } from './utterances.ts';

/** A text, with what cutting what is said in it needs. */
interface Said {
  readonly of: QuotedText;
  readonly cut: Cut;
  readonly places: Places;
}

/** Whether each is given to somebody beside it, and these cannot be one person. */
export function areApart(a: Utterance, b: Utterance): boolean {
  return a.attributed && b.attributed && otherPerson(a.source, b.source);
}

/**
 * A match without what one text gives to the speaker of the rest and the other to somebody else,
 * and that as a match of its own: “Nothing worked. We left,” said Lee; “Nothing worked,” said Lee.
 * “We left,” said Orr.
 */
export function byOtherHands(
  match: Match,
  sides: { readonly left: Said; readonly right: Said },
): Match[] {
  for (const [side, other] of [
    ['left', 'right'],
    ['right', 'left'],
  ] as const) {
    if (match[side].length < 2) continue;
    for (const part of match[side]) {
      const wholes = match[other].filter((whole) => isPart(part, whole));
      if (wholes.length === 0 || !wholes.every((whole) => areApart(part, whole))) continue;
      const [taken, kept] = taking(part, match[other], wholes, sides[other]);
      if (taken.length === 0 || kept.length === 0) continue;
      const rest = match[side].filter((one) => one !== part);
      const own = { ...match, [side]: [part], [other]: taken };
      return [own, ...byOtherHands({ ...match, [side]: rest, [other]: kept }, sides)];
    }
  }
  return [match];
}

/** What has a part's words among utterances of the other side, of which some hold it; and the rest. */
function taking(
  part: Utterance,
  utterances: readonly Utterance[],
  wholes: readonly Utterance[],
  { of, cut, places }: Said,
): [taken: Utterance[], kept: Utterance[]] {
  const [taken, kept]: [Utterance[], Utterance[]] = [[], []];
  for (const one of utterances) {
    if (!wholes.includes(one)) {
      kept.push(one);
      continue;
    }
    const quotations = one.pieces.flatMap((piece) => of.quotations[piece] ?? []);
    const made = (spans: readonly Span[]): Utterance[] => {
      const pieces = one.pieces.filter((piece) =>
        spans.some((span) => contains(of.quotations[piece] ?? NOWHERE, span)),
      );
      return spans.length === 0 ? [] : [utteranceOf(of, cut, one.index, pieces, places, spans)];
    };
    const all = spokenSentences(of, quotations);
    const own = all.filter((span) => made([span]).some((sentence) => isPart(part, sentence)));
    taken.push(...made(own));
    kept.push(...made(all.filter((span) => !own.includes(span))));
  }
  return [taken, kept];
}

const NOWHERE: Span = { start: 0, end: 0 };
