import { count, summary, versionName } from '../describe.ts';
import { run } from '../row.ts';
import { claimsBlocks } from './claims.ts';
import { commandOf } from './command.ts';
import { comparisonBlocks, matterBlocks } from './comparison.ts';
import type { Block, Card, Document } from './document.ts';
import type { CompareEvidence, Evidence, FiguresEvidence, StoryEvidence } from './evidence.ts';
import { ownBlocks } from './own.ts';
import { cardOf, columnName } from './versions.ts';

/** Evidence as a document, to be set in any form. */
export function documentOf(evidence: Evidence): Document {
  switch (evidence.kind) {
    case 'compare':
      return compareDocument(evidence);
    case 'figures':
      return figuresDocument(evidence);
    case 'story':
      return storyDocument(evidence);
  }
}

function compareDocument(evidence: CompareEvidence): Document {
  const { comparison } = evidence;
  const [left, right] = [comparison.left.article, comparison.right.article];
  return {
    title: titleOf(versionName(left), versionName(right)),
    summary: summary(comparison),
    blocks: [
      ...matterBlocks(comparison, { prefix: '' }),
      ...notes(evidence),
      {
        is: 'versions',
        cards: [cardOf('Left', left, evidence.left), cardOf('Right', right, evidence.right)],
      },
      ...repeated(evidence),
      ...comparisonBlocks(comparison, {
        left: columnName('Left', left),
        right: columnName('Right', right),
        prefix: '',
      }),
      ...ownBlocks(evidence),
      ...EXPLANATION,
    ],
    imprint: imprint(evidence),
  };
}

function titleOf(left: string, right: string): string {
  return left === right ? `${left}, two versions compared` : `${left} compared with ${right}`;
}

function figuresDocument(evidence: FiguresEvidence): Document {
  const disagree = evidence.claims.filter(({ outcome }) => outcome === 'disagree').length;
  return {
    title: `Figures: ${evidence.story.title}`,
    summary: `${count(evidence.claims.length, 'figure')}, ${disagree} in dispute`,
    blocks: [
      ...claimsBlocks(evidence),
      heading('The versions'),
      { is: 'versions', cards: cards(evidence) },
      ...repeated(evidence),
      ...ownBlocks(evidence),
      ...EXPLANATION,
    ],
    imprint: imprint(evidence),
  };
}

function storyDocument(evidence: StoryEvidence): Document {
  const { story, issue, versions, comparisons } = evidence;
  const number = (id: string) => story.versions.findIndex(({ article }) => article.id === id) + 1;
  const compared = comparisons.flatMap((one, index): Block[] => {
    const [left, right] = [one.comparison.left.article, one.comparison.right.article];
    const [from, to] = [`${number(left.id)}`, `${number(right.id)}`];
    return [
      heading(`Version ${from} compared with version ${to}`),
      { is: 'text', words: [run(`${summary(one.comparison)}.`)] },
      ...notes(one),
      ...repeated(one),
      ...matterBlocks(one.comparison, { prefix: `comparison-${index + 1}-` }).map(lower),
      ...comparisonBlocks(one.comparison, {
        left: columnName(from, left),
        right: columnName(to, right),
        prefix: `comparison-${index + 1}-`,
      }).map(lower),
    ];
  });
  return {
    title: story.title,
    summary: [count(versions.length, 'version'), issue].filter(Boolean).join('; '),
    blocks: [
      heading('The versions'),
      { is: 'versions', cards: cards(evidence) },
      ...repeated(evidence),
      heading('Figures'),
      ...claimsBlocks(evidence),
      ...compared,
      ...ownBlocks(evidence),
      ...EXPLANATION,
    ],
    imprint: imprint(evidence),
  };
}

/** The versions of a story, with what each one repeats. */
function cards({ story, versions }: FiguresEvidence | StoryEvidence): Card[] {
  return versions.map(({ reading: { article }, provenance }, index) => {
    const original = story.versions[index]?.nearDuplicateOf;
    const at = story.versions.findIndex((version) => version.article.id === original) + 1;
    const notes = at > 0 ? [['Repeats', [run(`${at}`)]] as const] : [];
    return cardOf(`${index + 1}`, article, provenance, notes);
  });
}

/** What a reader should know before trusting the comparison. */
function notes({ comparison, anchors }: CompareEvidence): Block[] {
  const paired =
    anchors.length > 0
      ? [`A reader paired ${count(anchors.length, 'passage')} by hand; the command does not.`]
      : [];
  return [...comparison.hidden.warnings, ...paired].map((note) => {
    return { is: 'text', words: [run(note, 'warning')] };
  });
}

function repeated(evidence: Evidence): Block[] {
  return [{ is: 'command', command: commandOf(evidence) }];
}

function imprint({ made }: Evidence): string {
  return `Made by ${made.by} at ${made.at}`;
}

function heading(text: string): Block {
  return { is: 'heading', level: 2, text };
}

/** A heading of a part of a part. */
function lower(block: Block): Block {
  return block.is === 'heading' ? { ...block, level: 3 } : block;
}

/** How the document is to be read, and checked. */
const EXPLANATION: readonly Block[] = [
  heading('How to read this'),
  ...[
    'Numbers such as 120–345 say where a passage stands in the text of its version: UTF-16 code units from the beginning, the end not included. “variorum show ID -o json” prints that text.',
    'The content hash is made of the words of title, body, standfirst and corrections, without case, typography and white space: it stays while the story stays. The SHA-256 is that of the text in UTF-8: it changes with every character.',
    'The command shows the same comparison again, where it is given in the same folder or with the same library. An id is made of a version’s path and text: it is not found if either has changed.',
  ].map((text): Block => ({ is: 'text', words: [run(text, 'quiet')] })),
];
