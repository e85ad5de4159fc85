import type { Comparison, Reading, Side } from '../../compare/comparison.ts';
import { furtherOf } from '../../compare/further.ts';
import type { Span } from '../../text/span.ts';
import { summary } from '../describe.ts';
import { figureFields } from '../figure-fields.ts';
import { sentencesOf } from '../figures.ts';
import { commandOf } from './command.ts';
import type {
  CompareEvidence,
  Evidence,
  FiguresEvidence,
  Provenance,
  ReadersOwn,
  StoryEvidence,
  VersionEvidence,
} from './evidence.ts';

/** Evidence for programs: every passage with its words and where they stand in its version's text. */
export function evidenceJson(evidence: Evidence): string {
  const { kind, made } = evidence;
  const head = { format: `variorum.${kind}-evidence/1`, made };
  const { notes = [], reviewed = [] } = evidence.own ?? {};
  const own = { notes: notes.map(noteJson), reviewed };
  return `${JSON.stringify({ ...head, ...contentOf(evidence), ...own }, null, 2)}\n`;
}

function noteJson({ articles, span, text, at }: ReadersOwn['notes'][number]): object {
  return { articles, span: span && { start: span.start, end: span.end }, text, at };
}

function contentOf(evidence: Evidence): object {
  switch (evidence.kind) {
    case 'compare':
      return comparisonJson(evidence);
    case 'figures':
      return storyJson(evidence);
    case 'story':
      return {
        ...storyJson(evidence),
        issue: evidence.issue,
        comparisons: evidence.comparisons.map(comparisonJson),
      };
  }
}

function comparisonJson(evidence: CompareEvidence): object {
  const { comparison, left, right, anchors } = evidence;
  const found = <Pair extends { readonly outcome: string; readonly why: string }>(
    pairs: readonly Pair[],
    spans: (pair: Pair, side: Side) => readonly Span[],
  ) =>
    pairs.map((pair) => ({
      outcome: pair.outcome,
      why: pair.why,
      left: spans(pair, 'left').map((span) => quote(comparison.left, span)),
      right: spans(pair, 'right').map((span) => quote(comparison.right, span)),
    }));
  return {
    command: commandOf(evidence),
    left: versionJson(comparison.left, left),
    right: versionJson(comparison.right, right),
    summary: summary(comparison),
    warnings: comparison.hidden.warnings,
    anchors: anchors.map((anchor) => ({ left: anchor.left, right: anchor.right })),
    paratext: comparison.paratext.map(({ role, row, why, left, right }) => ({
      role,
      row,
      why,
      left: left && quote(comparison.left, left),
      right: right && quote(comparison.right, right),
    })),
    changes: comparison.changes.map(({ kind, sense, row, why, left, right }) => ({
      kind,
      sense,
      row,
      why,
      left: left && quote(comparison.left, left),
      right: right && quote(comparison.right, right),
    })),
    rows: comparison.rows.map((row) => ({
      kind: row.kind,
      role: row.role,
      moved: row.moved,
      similarity: row.similarity,
      also: furtherOf(comparison, row.left),
      left: sentencesJson(comparison, row.left, 'left'),
      right: sentencesJson(comparison, row.right, 'right'),
      words: row.words.map(({ side, start, end, change }) => ({
        side,
        change,
        ...quote(comparison[side], { start, end }),
      })),
    })),
    figures: found(comparison.figures, (pair, side) =>
      pair[side].flatMap((index) => comparison[side].figures[index] ?? []),
    ),
    quotations: found(comparison.quotations, (pair, side) => [
      ...pair[side].flatMap((index) => comparison[side].quotations[index] ?? []),
      ...pair.echoes[side],
    ]),
    attributions: found(comparison.attributions, (pair, side) => [pair[side] ?? []].flat()),
  };
}

function storyJson(evidence: FiguresEvidence | StoryEvidence): object {
  const { story, versions, claims } = evidence;
  return {
    command: commandOf(evidence),
    story: { id: story.id, title: story.title },
    versions: versions.map(({ reading, provenance }, index) => ({
      ...versionJson(reading, provenance),
      nearDuplicateOf: story.versions[index]?.nearDuplicateOf ?? null,
    })),
    claims: claims.map((claim) => ({
      outcome: claim.outcome,
      what: claim.what,
      versions: versions.map(({ reading }, version) => ({
        figures: (claim.cells[version]?.figures ?? []).flatMap((index) =>
          figureJson(reading, index),
        ),
        sentences: sentencesOf(claim, reading, version),
      })),
    })),
  };
}

function versionJson({ article }: Reading, { fetched, content, sha256 }: Provenance): object {
  const { id, title, publisher, byline, published, language, url, path, words } = article;
  const stated = { id, title, publisher, byline, published, language, words };
  return { ...stated, address: url, path, fetched, content, sha256 };
}

function figureJson({ figures }: VersionEvidence['reading'], index: number): object[] {
  const figure = figures[index];
  if (!figure) return [];
  return [figureFields(figure)];
}

function sentencesJson(comparison: Comparison, indices: readonly number[], side: Side): object[] {
  return indices.flatMap((sentence) => {
    const span = comparison[side].article.sentences[sentence];
    return span ? [{ sentence, ...quote(comparison[side], span) }] : [];
  });
}

/** Words of a text and where they stand in it. */
function quote({ article }: Reading, { start, end }: Span) {
  return { start, end, text: article.text.slice(start, end) };
}
