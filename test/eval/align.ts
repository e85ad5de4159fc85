import { align } from '../../src/compare/align.ts';
import { diffForms } from '../../src/compare/diff.ts';
import { comparedForms, type Piece } from '../../src/compare/forms.ts';
import { liken } from '../../src/compare/likeness.ts';
import { order } from '../../src/compare/order.ts';
import { passages } from '../../src/compare/passages.ts';
import { wordsOfSentence } from '../../src/compare/sentence-words.ts';
import { foldTypography } from '../../src/text/words.ts';

export const anchors =
  'Jaccard 0.3 greedy F1 96.8 all, 93.0 reworded, 0 split or merged, 90.0 added, 83.0 deleted; words: jsdiff 97.6, diff-match-patch 98.0';

interface Drafts {
  readonly id: string;
  readonly old: readonly { readonly s: string }[];
  readonly new: readonly { readonly s: string }[];
}

interface Sentences {
  readonly id: string;
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** The product's rows as sentence pairs, or its word diff of given tokens, as the gold file asks. */
export function answers(gold: readonly (Drafts | Sentences)[], file: string): object[] {
  return file.includes('worddiff')
    ? (gold as readonly Sentences[]).map(changedTokens)
    : (gold as readonly Drafts[]).map(sentencePairs);
}

function sentencePairs({ id, old, new: revised }: Drafts): object {
  const links = align(
    liken(
      old.map(({ s }) => wordsOfSentence(s)),
      revised.map(({ s }) => wordsOfSentence(s)),
    ),
  );
  const pairings = passages(links, old.length, revised.length);
  // The gold aligns drafts in order only: a sentence that was moved counts as deleted and added.
  const rows = order(
    pairings,
    pairings.map(({ left, right }) => left.length + right.length),
  ).filter(({ moved }) => !moved);
  return {
    id,
    pairs: rows.flatMap(({ left, right }) => left.flatMap((i) => right.map((j) => [i, j]))),
  };
}

function changedTokens({ id, old, new: revised }: Sentences): object {
  const hunks = diffForms(...comparedForms(pieces(old), pieces(revised)));
  return {
    id,
    old: hunks.flatMap(({ left }) => range(...left)),
    new: hunks.flatMap(({ right }) => range(...right)),
  };
}

function pieces(tokens: readonly string[]): Piece[] {
  return tokens.map((token, index) => ({ form: foldTypography(token), opens: index === 0 }));
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
