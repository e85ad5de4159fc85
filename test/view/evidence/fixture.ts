import { parsePlain } from '../../../src/article/plain.ts';
import { compare } from '../../../src/compare/compare.ts';
import type { Reading } from '../../../src/compare/comparison.ts';
import { read } from '../../../src/compare/read.ts';
import { storyClaims } from '../../../src/story/claims.ts';
import type {
  CompareEvidence,
  FiguresEvidence,
  Provenance,
  StoryEvidence,
} from '../../../src/view/evidence/evidence.ts';

export const MORNING = `Ferry runs aground off Skagen

By Karin Holm

The ferry Astrid ran aground off Skagen on Monday with 212 passengers on board, the coast guard said.

“We were lucky,” captain Jens Lund told reporters. Two tugs are on their way. The ferry was built in 1998.
`;

export const EVENING = `Ferry runs aground off Skagen

By Karin Holm

The ferry Astrid ran aground off Skagen on Monday with 231 passengers on board, the coast guard said.

“We were very lucky,” captain Jens Lund told reporters. The ferry was built in 1998. Divers are to look at the hull on Tuesday.
`;

const MADE = { by: 'variorum 1.0.0', at: '2025-03-02T08:00:00.000Z' };

export function readingOf(text: string, path: string): Reading {
  return read(parsePlain(text, { path }));
}

function provenanceOf({ article }: Reading): Provenance {
  return {
    fetched: '2025-03-01T06:00:00.000Z',
    content: '0123456789abcdef',
    sha256: 'f'.repeat(64),
    name: article.id,
    within: article.path,
  };
}

/** A comparison of two texts, as it is handed on. */
export function compareEvidence(
  left = readingOf(MORNING, 'morning.txt'),
  right = readingOf(EVENING, "the evening's.txt"),
): CompareEvidence {
  return {
    kind: 'compare',
    made: MADE,
    comparison: compare(left, right),
    left: provenanceOf(left),
    right: provenanceOf(right),
    anchors: [],
  };
}

/** The figures of the two texts' story. */
export function figuresEvidence(evidence = compareEvidence()): FiguresEvidence {
  const { left, right } = evidence.comparison;
  const versions = [
    { reading: left, provenance: evidence.left },
    { reading: right, provenance: evidence.right },
  ];
  const story = {
    id: 'ferry',
    title: left.article.title,
    versions: versions.map(({ reading: { article } }) => ({ article, nearDuplicateOf: null })),
  };
  return { kind: 'figures', made: MADE, story, versions, claims: storyClaims([left, right]) };
}

/** All of the two texts' story. */
export function storyEvidence(evidence = compareEvidence()): StoryEvidence {
  const { kind, ...figures } = figuresEvidence(evidence);
  return { ...figures, kind: 'story', issue: '1 figure disagrees', comparisons: [evidence] };
}
