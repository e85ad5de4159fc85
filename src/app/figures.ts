import type { Reading } from '../compare/comparison.ts';
import type { Figure } from '../figures/figure.ts';
import type { Claim } from '../story/claims.ts';
import type { Story } from '../story/story.ts';
import { figuresSheet } from '../view/figures.ts';
import type { Command } from './keys.ts';
import { panes } from './panes.ts';
import { askComparison } from './pin.ts';
import { atTop, distance, follow } from './scroll.ts';
import { ask, type FiguresScreen, replace, type State, type Step, stay, tell } from './state.ts';

type Look = Pick<State, 'size' | 'glyphs'>;

/** A story's claims, disagreements first. */
export function figuresScreen(
  look: Look,
  story: Story,
  readings: readonly Reading[],
  claims: readonly Claim[],
): FiguresScreen {
  const table = atTop({ lines: [], head: [], first: 0, shown: 1 });
  return layFigures(look, {
    kind: 'figures',
    story,
    readings,
    claims,
    table,
    claim: 0,
    version: 0,
  });
}

/** Lays the table out for the screen's size, the cell under the cursor in sight. */
export function layFigures({ size, glyphs }: Look, screen: FiguresScreen): FiguresScreen {
  const { width, height } = panes('figures', size).main;
  const { claims, readings, claim, version, table } = screen;
  const lay = (first: number) =>
    figuresSheet(claims, readings, { width, glyphs, first, selected: version, claim });
  const { first, shown } = lay(table.sheet.first);
  const sheet = lay(Math.max(Math.min(first, version), version - shown + 1));
  const { lines } = sheet;
  const top = lines.findIndex(({ ref }) => ref === claim);
  const bottom = lines.findLastIndex(({ ref }) => ref === claim);
  // The heading of a group comes into sight with its first claim.
  const heading = lines[top - 1]?.ref === -1 ? top - 1 : top;
  const scrolled = follow({ ...table, sheet, held: null }, Math.max(0, bottom), height);
  return { ...screen, table: follow(scrolled, Math.max(0, heading), height) };
}

export function pressFigures(state: State, screen: FiguresScreen, command: Command): Step {
  const { claims, readings, claim, version } = screen;
  const go = (to: Partial<FiguresScreen>): Step =>
    stay(replace(state, layFigures(state, { ...screen, ...to })));
  if (command === 'left-pane') return go({ version: Math.max(0, version - 1) });
  if (command === 'right-pane') return go({ version: Math.min(version + 1, readings.length - 1) });
  if (command === 'open') return openCell(state, screen);
  if (command === 'whole') return readCell(state, screen);
  const { height } = panes('figures', state.size).main;
  const by = distance(command, Math.ceil(height / 2)) ?? 0;
  return go({ claim: Math.max(0, Math.min(claim + by, claims.length - 1)) });
}

/** Goes to the figure under the cursor, beside another version that speaks of the claim. */
function openCell(state: State, screen: FiguresScreen): Step {
  const { story, readings, version } = screen;
  const other = otherOf(screen);
  const here = wordsOf(screen, version) === '' ? other : version;
  const reading = readings[here];
  const figure = reading?.figures[figuresOf(screen, here)[0] ?? -1];
  if (!reading || !figure) return stay(state);
  const beside = readings[here === other ? version : other];
  if (!beside) return readAt(state, story, reading, figure);
  const side = readings.indexOf(beside) < here ? 'right' : 'left';
  const [left, right] = side === 'right' ? [beside, reading] : [reading, beside];
  const at = { side, start: figure.start } as const;
  const pair = { left: left.article.id, right: right.article.id };
  return askComparison(state, story, pair, at);
}

/** The first other version that states the claim in other words, or else in the same in a text of its own; -1 where none does. */
function otherOf(screen: FiguresScreen): number {
  const { readings, story, version } = screen;
  const words = wordsOf(screen, version);
  const others = [...readings.keys()].filter(
    (index) => index !== version && wordsOf(screen, index) !== '',
  );
  return (
    others.find((index) => wordsOf(screen, index) !== words) ??
    others.find((index) => story.versions[index]?.nearDuplicateOf === null) ??
    others[0] ??
    -1
  );
}

function wordsOf(screen: FiguresScreen, version: number): string {
  const { figures = [] } = screen.readings[version] ?? {};
  return figuresOf(screen, version)
    .map((index) => figures[index]?.text)
    .join();
}

/** What a version states of the claim under the cursor, as indices into its figures. */
function figuresOf({ claims, claim }: FiguresScreen, version: number): readonly number[] {
  return claims[claim]?.cells[version]?.figures ?? [];
}

function readCell(state: State, screen: FiguresScreen): Step {
  const { story, readings, version } = screen;
  const reading = readings[version];
  const figure = reading?.figures[figuresOf(screen, version)[0] ?? -1];
  return reading ? readAt(state, story, reading, figure) : stay(state);
}

function readAt(state: State, story: Story, { article }: Reading, figure?: Figure): Step {
  return ask(state, { do: 'read', story, id: article.id, offset: figure?.start ?? 0 });
}

/** Asks for the figures of a story. */
export function askFigures(state: State, story: Story | undefined): Step {
  if (!story) return tell(state, 'There is no story here.');
  return ask(state, { do: 'claims', story });
}
