import type { Anchor, Comparison, Reading } from '../../compare/comparison.ts';
import type { Claim } from '../../story/claims.ts';
import type { Story } from '../../story/story.ts';
import type { Span } from '../../text/span.ts';

/** What has to be known of a version to find it again, and to tell whether it is still the same. */
export interface Provenance {
  /** When it was read: ISO 8601, in UTC. */
  readonly fetched: string;
  /**
   * Hash of its title and of all words of its story in their compared form: texts that differ in
   * white space, typography or furniture only have it in common.
   */
  readonly content: string;
  /** SHA-256 of the text that all offsets point into, in UTF-8; hexadecimal. */
  readonly sha256: string;
  /** What a command calls it: its id, or the path of a file that is in no library. */
  readonly name: string;
  /** The path that a command must name besides; null where the id is found without. */
  readonly within: string | null;
}

/** A version, all that was found in it, and where it comes from. */
export interface VersionEvidence {
  readonly reading: Reading;
  readonly provenance: Provenance;
}

/** Who made a document, and when. */
export interface Made {
  /** "variorum 1.2.3". */
  readonly by: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
}

/** What the reader has added to the versions of a document. */
export interface ReadersOwn {
  /** Notes, each on a passage of one article or on what changed between two, by their ids. */
  readonly notes: ReadonlyArray<{
    readonly text: string;
    /** ISO 8601, in UTC. */
    readonly at: string;
    readonly articles: readonly string[];
    readonly span: Span | null;
  }>;
  /** The texts of which the reader said to have reviewed what they changed, and when. */
  readonly reviewed: ReadonlyArray<{ readonly article: string; readonly at: string }>;
}

/** What every document may have. */
interface Owned {
  /** None where the reader has added nothing. */
  readonly own?: ReadersOwn;
}

/** Two versions compared, for somebody who has no terminal. */
export interface CompareEvidence extends Owned {
  readonly kind: 'compare';
  readonly made: Made;
  readonly comparison: Comparison;
  readonly left: Provenance;
  readonly right: Provenance;
  /** The passages that the reader paired; the command that repeats the comparison does not know them. */
  readonly anchors: readonly Anchor[];
}

/** What a story's versions state in figures. */
export interface FiguresEvidence extends Owned {
  readonly kind: 'figures';
  readonly made: Made;
  readonly story: Story;
  /** In the order of the story's versions. */
  readonly versions: readonly VersionEvidence[];
  readonly claims: readonly Claim[];
}

/** A story: its versions, what is at issue in it, its figures, and each version against the one before. */
export interface StoryEvidence extends Omit<FiguresEvidence, 'kind'> {
  readonly kind: 'story';
  /** In one line; empty where nothing is. */
  readonly issue: string;
  /** Of each version with the one before, of a near-duplicate with the one it repeats. */
  readonly comparisons: readonly CompareEvidence[];
}

export type Evidence = CompareEvidence | FiguresEvidence | StoryEvidence;
