import type { Anchor, Comparison } from '../compare/comparison.ts';
import type { Library } from '../library/library.ts';
import { packageVersion } from '../library/package.ts';
import type { Story, Version } from '../story/story.ts';
import type {
  CompareEvidence,
  FiguresEvidence,
  Made,
  StoryEvidence,
  VersionEvidence,
} from '../view/evidence/evidence.ts';
import { claimsOf } from './claims.ts';

/** A comparison with where its two versions come from. */
export async function compareEvidence(
  library: Library,
  comparison: Comparison,
  anchors: readonly Anchor[] = [],
): Promise<CompareEvidence> {
  const left = await library.provenance(comparison.left.article.id);
  const right = await library.provenance(comparison.right.article.id);
  return { kind: 'compare', made: madeNow(), comparison, left, right, anchors };
}

/** What a story's versions state in figures, with where they come from. */
export async function figuresEvidence(library: Library, story: Story): Promise<FiguresEvidence> {
  const { claims } = await claimsOf(library, story);
  const versions = await versionsOf(library, story);
  return { kind: 'figures', made: madeNow(), story, versions, claims };
}

/** All of a story: its versions, its figures, and each version that has a text of its own against the one before. */
export async function storyEvidence(library: Library, story: Story): Promise<StoryEvidence> {
  const { claims, issue } = await claimsOf(library, story);
  const versions = await versionsOf(library, story);
  const own = story.versions.filter(({ nearDuplicateOf }) => nearDuplicateOf === null);
  const comparisons: CompareEvidence[] = [];
  for (const [left, right] of neighbours(own)) {
    const comparison = await library.comparison(left.article.id, right.article.id);
    comparisons.push(await compareEvidence(library, comparison));
  }
  return { kind: 'story', made: madeNow(), story, versions, claims, issue, comparisons };
}

async function versionsOf(library: Library, { versions }: Story): Promise<VersionEvidence[]> {
  return Promise.all(
    versions.map(async ({ article: { id } }) => {
      return { reading: await library.reading(id), provenance: await library.provenance(id) };
    }),
  );
}

function neighbours(versions: readonly Version[]): [Version, Version][] {
  return versions.slice(1).map((version, index) => [versions[index] as Version, version]);
}

function madeNow(): Made {
  return { by: `variorum ${packageVersion()}`, at: new Date().toISOString() };
}
