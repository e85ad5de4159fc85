import assert from 'node:assert/strict';
import { test } from 'node:test';
import xterm from '@xterm/headless';
import { render } from 'ink';
import { type Frame, frame } from '../../src/app/draw/frame.ts';
import { painter } from '../../src/app/draw/painter.ts';
import { PREFERENCES } from '../../src/app/look.ts';
import { App } from '../../src/tui/App.tsx';
import { openInk } from '../../src/tui/ink.tsx';
import { openScreen } from '../../src/tui/screen.ts';
import { reader } from '../app/reader.ts';
import { golden } from '../golden.ts';
import { screenOf } from '../terminal.ts';
import { cellsOf } from './cells.ts';
import { sessionAt } from './session.ts';

type Terminal = InstanceType<typeof xterm.Terminal>;

const SIZES = [
  [160, 50],
  [100, 30],
  [80, 24],
  [50, 15],
  [40, 9],
] as const;
/** Of these screens each size but the smallest is kept as a picture; of the others, 80x24 and 50x15. */
const AT_ALL_SIZES = ['stories', 'preview', 'matter', 'changes', 'journal', 'third'];

/** The keys that lead to each screen. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  stories: [],
  preview: ['t', 'q'],
  search: ['/', 'b', 'r', 'i'],
  article: ['Tab', 'Enter'],
  matter: ['Enter'],
  compare: ['Enter', '}', '}'],
  stacked: ['Enter', 'w', 'j', 'j'],
  third: ['Enter', 'W', 'W', ']'],
  found: ['Enter', '/', 't', 'o', 'w', 'n', 'Enter'],
  changes: ['Enter', 'c', 'j'],
  corrected: ['Enter', '.'],
  'corrected-changes': ['Enter', '.', 'c'],
  journal: ['C', 'j', 'v'],
  history: ['h', 'j'],
  annotate: ['Tab', 'Enter', 'b'],
  figures: ['t', 'j', 'l'],
  saving: ['Enter', 's'],
  help: ['Enter', '?'],
};

/** The keys for which a library has to be the reader's own. */
const OWN = /^C$/;

function frameAt(keys: readonly string[], columns: number, rows: number): Frame {
  const { state } = reader(columns, rows, PREFERENCES, { own: OWN.test(keys[0] ?? '') }).press(
    ...keys,
  );
  return frame(state, painter(sessionAt(columns, rows).session));
}

/** What a frame looks like when Ink draws all of it. */
async function throughInk(shown: Frame): Promise<Terminal> {
  const { session, sent } = sessionAt(shown.columns, shown.rows);
  const { input, output } = session;
  const app = render(<App frame={shown} screen={false} />, {
    stdin: input as NodeJS.ReadStream,
    stdout: output as NodeJS.WriteStream,
    debug: true,
    interactive: false,
    patchConsole: false,
  });
  const bytes = sent();
  app.unmount();
  return onTerminal(bytes.replaceAll('\n', '\r\n'), shown);
}

/** What the terminal shows when Ink draws the chrome and the screen puts the panes. */
async function throughScreen(shown: Frame): Promise<Terminal> {
  const { session, sent } = sessionAt(shown.columns, shown.rows);
  const screen = openScreen(session);
  screen.enter();
  const ink = openInk(session.input, screen);
  ink.draw(shown);
  screen.show(shown);
  const bytes = sent();
  ink.close();
  return onTerminal(bytes, shown);
}

async function onTerminal(bytes: string, { columns, rows }: Frame): Promise<Terminal> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  await new Promise<void>((done) => terminal.write(bytes, done));
  return terminal;
}

for (const [name, keys] of Object.entries(SCREENS)) {
  test(`${name}: the screen shows what Ink by itself would`, async () => {
    for (const [columns, rows] of SIZES) {
      const shown = frameAt(keys, columns, rows);
      const [screen, ink] = [await throughScreen(shown), await throughInk(shown)];
      assert.deepEqual(await cellsOf(screen), await cellsOf(ink), `${columns}x${rows}`);
    }
  });

  test(`${name} looks as it did`, async () => {
    for (const [columns, rows] of SIZES.slice(AT_ALL_SIZES.includes(name) ? 0 : 2, 4)) {
      const lines = screenOf(await throughScreen(frameAt(keys, columns, rows)));
      const text = lines.map((line) => `${line.trimEnd()}\n`).join('');
      golden(`frames/${name}-${columns}x${rows}`, text);
    }
  });
}

test('the first frame, before Ink is loaded, is the same', async () => {
  const shown = frameAt([], 160, 50);
  const { session, sent } = sessionAt(160, 50);
  const screen = openScreen(session);
  screen.enter();
  screen.show(shown);
  const first = await onTerminal(sent(), shown);
  assert.deepEqual(await cellsOf(first), await cellsOf(await throughScreen(shown)));
});
