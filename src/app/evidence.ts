import type { Anchor, Comparison } from '../compare/comparison.ts';
import { packageVersion } from '../host/package.ts';
import type { Library } from '../library/library.ts';
import type { Marks } from '../reader/marks.ts';
import { notesOn } from '../reader/notes.ts';
import type { Story } from '../story/story.ts';
import type {
  CompareEvidence,
  Evidence,
  FiguresEvidence,
  Made,
  StoryEvidence,
  VersionEvidence,
} from '../view/evidence/evidence.ts';
import { formOf, rendered } from '../view/evidence/forms.ts';
import { isCorrection } from '../view/paratext.ts';
import { inSuccession } from '../view/succession.ts';
import type { Savable } from './effects.ts';

/** Evidence, made `at` a time, as what a file holds, in the form that the file's name ends in. */
export async function evidenceFile(
  library: Library,
  what: Savable,
  file: string,
  at: Date,
  marks: Marks,
): Promise<string | Uint8Array> {
  const evidence = withOwn(await gathered(library, what, at), marks);
  return rendered(evidence, formOf(file) ?? 'md');
}

/** Evidence with what its reader has added to the versions in it. */
export function withOwn<Of extends Evidence>(evidence: Of, { notes, reviewed }: Marks): Of {
  const ids =
    evidence.kind === 'compare'
      ? [evidence.comparison.left.article.id, evidence.comparison.right.article.id]
      : evidence.versions.map(({ reading }) => reading.article.id);
  const own = {
    notes: notesOn(notes, new Set(ids)),
    reviewed: ids.flatMap((article) => {
      const at = reviewed.get(article);
      return at === undefined ? [] : [{ article, at }];
    }),
  };
  return { ...evidence, own };
}

function gathered(library: Library, what: Savable, at: Date): Promise<Evidence> {
  switch (what.kind) {
    case 'compare':
      return compareEvidence(library, what.comparison, what.anchors, at);
    case 'figures':
      return figuresEvidence(library, what.story, at);
    case 'story':
      return storyEvidence(library, what.story, at);
  }
}

/** A comparison with where its two versions come from. */
export async function compareEvidence(
  library: Library,
  comparison: Comparison,
  anchors: readonly Anchor[] = [],
  at = new Date(),
): Promise<CompareEvidence> {
  const left = await library.provenance(comparison.left.article.id);
  const right = await library.provenance(comparison.right.article.id);
  const told = await inOrder(library, comparison);
  return { kind: 'compare', made: madeAt(at), comparison: told, left, right, anchors };
}

/** A comparison whose words say how the two follow each other in the library. */
async function inOrder(library: Library, comparison: Comparison): Promise<Comparison> {
  const [left, right] = [comparison.left.article.id, comparison.right.article.id];
  return inSuccession(comparison, await library.succession(left, right));
}

/** What a story's versions state in figures, with where they come from. */
export async function figuresEvidence(
  library: Library,
  story: Story,
  at = new Date(),
): Promise<FiguresEvidence> {
  const { claims } = await library.claims(story);
  const versions = await versionsOf(library, story);
  return { kind: 'figures', made: madeAt(at), story, versions, claims };
}

/** All of a story: its versions, its figures, and what each version changes. */
export async function storyEvidence(
  library: Library,
  story: Story,
  at = new Date(),
): Promise<StoryEvidence> {
  const { claims, issue } = await library.claims(story);
  const versions = await versionsOf(library, story);
  const made = madeAt(at);
  const comparisons: CompareEvidence[] = [];
  for (const { left, right, repeated } of steps(story, versions)) {
    const comparison = await library.comparison(left.reading.article.id, right.reading.article.id);
    if (repeated && comparison.changes.length === 0 && !comparison.paratext.some(isCorrection))
      continue;
    const origins = { left: left.provenance, right: right.provenance };
    const told = await inOrder(library, comparison);
    comparisons.push({ kind: 'compare', made, comparison: told, ...origins, anchors: [] });
  }
  return { kind: 'story', made, story, versions, claims, issue, comparisons };
}

async function versionsOf(library: Library, { versions }: Story): Promise<VersionEvidence[]> {
  return Promise.all(
    versions.map(async ({ article: { id } }) => {
      return { reading: await library.reading(id), provenance: await library.provenance(id) };
    }),
  );
}

/** Two versions of which the right one follows, or repeats, the left one. */
interface Pair {
  readonly left: VersionEvidence;
  readonly right: VersionEvidence;
  readonly repeated: boolean;
}

/** Each version after the last one before it with a text of its own; a near-duplicate after what it repeats. */
function steps({ versions }: Story, evidence: readonly VersionEvidence[]): Pair[] {
  return versions.flatMap(({ nearDuplicateOf }, at): Pair[] => {
    const before = versions.slice(0, at).findLastIndex((one) => one.nearDuplicateOf === null);
    const original = versions.findIndex(({ article }) => article.id === nearDuplicateOf);
    const [left, right] = [evidence[nearDuplicateOf === null ? before : original], evidence[at]];
    return left && right ? [{ left, right, repeated: nearDuplicateOf !== null }] : [];
  });
}

function madeAt(at: Date): Made {
  return { by: `variorum ${packageVersion()}`, at: at.toISOString() };
}
