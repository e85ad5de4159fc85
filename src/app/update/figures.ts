import type { Reading } from '../../compare/comparison.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Story } from '../../story/story.ts';
import { type FiguresScreen, layFigures } from '../screens/figures.ts';
import { moved } from '../screens/scroll.ts';
import { ask, replace, type State, type Step, stay } from '../state.ts';
import { times } from './count.ts';
import { askComparison } from './pin.ts';
import type { OwnCommand } from './shared.ts';

/** What a key does in the table of figures. */
export function pressFigures(
  state: State,
  screen: FiguresScreen,
  command: OwnCommand<'figures'>,
): Step {
  const { claims, readings, claim, version } = screen;
  const go = (to: Partial<FiguresScreen>): Step =>
    stay(replace(state, layFigures(state, { ...screen, ...to })));
  if (command === 'left-pane') return go({ version: Math.max(0, version - 1) });
  if (command === 'right-pane') return go({ version: Math.min(version + 1, readings.length - 1) });
  if (command === 'open') return openCell(state, screen);
  if (command === 'whole') return readCell(state, screen);
  // A claim takes about two lines: a page is half as many claims.
  const page = Math.ceil(screen.panes.main.height / 2);
  const to = moved(claim, command, page, times(state));
  return go({ claim: Math.max(0, Math.min(to, claims.length - 1)) });
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
