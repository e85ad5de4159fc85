import type { Comparison, Reading } from '../compare/comparison.ts';
import type { Figure } from '../figures/figure.ts';
import { stated } from '../figures/why.ts';
import type { Claim } from '../story/claims.ts';
import { disputeLine } from './at-issue.ts';
import { directed } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { isDispute, matterOf } from './matter.ts';
import { wrapText } from './prose.ts';
import { type Line, run, type Sheet } from './row.ts';

/** What is told of a story before it is opened, in the articles' words. */
export interface Outline {
  /** Figures that the versions state differently: "killed: eight | nine". */
  readonly disputed: readonly string[];
  /** What else differs between the two versions that disagree most. */
  readonly matter: readonly string[];
  /** Figures that the versions agree on. */
  readonly figures: readonly string[];
  /** How the first version begins, after its headline. */
  readonly lead: string;
}

/** What is told of a story of which nothing is known. */
export const NOTHING_KNOWN: Outline = { disputed: [], matter: [], figures: [], lead: '' };

/** So many figures are told of each sort, and so many UTF-16 units of how a story begins. */
const FIGURES = 6;
const LEAD = 600;

/** Gathers what is told of a story; `comparison` is that of the two versions that disagree most, if any are compared; `all` are the story's versions in its order, where `readings` are some of them. */
export function outlineOf(
  claims: readonly Claim[],
  readings: readonly Reading[],
  comparison: Comparison | null,
  all: readonly Reading[] = readings,
): Outline {
  const ofOutcome = (disputed: boolean) =>
    claims.filter(({ outcome }) => (outcome === 'disagree') === disputed);
  const matter = comparison ? matterOf(comparison) : [];
  return {
    disputed: ofOutcome(true)
      .slice(0, FIGURES)
      .map((claim) => disputeLine(claim, readings)),
    matter: matter.flatMap(({ change, line }) =>
      isDispute(change) ? [] : [sideless(directed(line, null), comparison, all)],
    ),
    figures: [
      ...new Map(
        ofOutcome(false)
          .filter(({ outcome }) => outcome !== 'single' || readings.length === 1)
          .flatMap((claim) => agreedLine(claim, readings)),
      ).values(),
    ].slice(0, FIGURES),
    lead: readings[0] ? leadOf(readings[0]) : '',
  };
}

/** What a line says of a side, said of a version by its number: in a list there are no sides. */
function sideless(
  line: string,
  comparison: Comparison | null,
  readings: readonly Reading[],
): string {
  const numberOf = (side: string): number => {
    const id = comparison?.[side === 'left' ? 'left' : 'right'].article.id;
    return readings.findIndex(({ article }) => article.id === id) + 1;
  };
  return line.replace(
    /\b(only|no match) on the (left|right)\b/g,
    (_, what: string, side: string) => `${what} in version ${numberOf(side)}`,
  );
}

/** "passengers: 212", by what it says of how many, whoever counts them; nothing of dates and times, or of one of a thing, which say little by themselves. */
function agreedLine({ what, cells }: Claim, readings: readonly Reading[]): [string, string][] {
  const figure = cells
    .flatMap(({ figures }, version) => figures.map((index) => readings[version]?.figures[index]))
    .find((one): one is Figure => one !== undefined);
  const isOne = figure?.kind === 'cardinal' && figure.value === 1;
  if (!figure || isOne || UNTOLD.has(figure.kind)) return [];
  const words = stated(figure);
  // A number of nothing says nothing.
  if (words === what && figure.kind === 'cardinal') return [];
  const label = what.replace(/\s+/g, ' ');
  const line = figure.text === what || words.includes(label) ? words : `${label}: ${words}`;
  return [[words.toLowerCase(), line]];
}

const UNTOLD: ReadonlySet<Figure['kind']> = new Set(['date', 'time', 'ordinal']);

function leadOf({ article: { text, blocks } }: Reading): string {
  const first = blocks.find(({ role }) => role === 'body');
  const words = first ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : '';
  return words.length <= LEAD ? words : `${words.slice(0, LEAD).replace(/\s\S*$/u, '')} …`;
}

/** What a story is about, for the room beside the list; nothing of it has a `ref`. */
export function previewSheet(
  { disputed, matter, figures, lead }: Outline,
  { width, glyphs }: { readonly width: number; readonly glyphs: Glyphs },
): Sheet {
  const lines: Line[] = [];
  const part = (title: string, texts: readonly string[], mark: string): void => {
    if (texts.length === 0) return;
    if (lines.length > 0) lines.push({ row: [], ref: -1 });
    lines.push({ row: [run(title, 'label')], ref: -1 });
    for (const text of texts) {
      for (const [index, row] of wrapText(text, Math.max(1, width - 2)).entries())
        lines.push({ row: [run(index === 0 ? mark : '  ', 'gutter'), ...row], ref: -1 });
    }
  };
  part('In dispute', disputed, `${glyphs.figure} `);
  part('What else differs', matter, '  ');
  part('How it begins', lead === '' ? [] : [lead], '  ');
  part('Figures', figures, '  ');
  return { lines };
}
