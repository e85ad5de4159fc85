import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import { frame } from '../../src/app/draw/frame.ts';
import { painter } from '../../src/app/draw/painter.ts';
import { App } from '../../src/tui/App.tsx';
import { reader } from '../app/reader.ts';
import { sessionAt } from './session.ts';

/** What this library's terminal is wide. */
const COLUMNS = 100;
const ROWS = 30;

/** Each screen: the keys that lead there, and what a reader must find there. */
const SCREENS: Readonly<Record<string, readonly [keys: readonly string[], shows: RegExp]>> = {
  stories: [[], /^Variorum {2}\d+ stor(?:y|ies)/],
  article: [['Tab', 'Enter'], /\? help {2}q back/],
  compare: [['Enter'], /next version/],
  changes: [['Enter', 'c'], /changes {2}heaviest first/],
  figures: [['t'], /\d+ figures/],
  help: [['?'], /^Keys/],
};

function appWith(keys: readonly string[]) {
  const { state } = reader(COLUMNS, ROWS).press(...keys);
  const shown = frame(state, painter(sessionAt(COLUMNS, ROWS).session));
  return render(<App frame={shown} screen={false} />);
}

for (const [name, [keys, shows]] of Object.entries(SCREENS)) {
  test(`${name}: the frame has its heading and its keys, and fits`, () => {
    const app = appWith(keys);
    const rows = stripVTControlCharacters(app.lastFrame() ?? '').split('\n');
    app.unmount();
    assert.match(rows.join('\n'), shows);
    assert.match(rows.at(-1) ?? '', /q (?:back|leave)/);
    assert.ok(rows.length <= ROWS);
    assert.ok(rows.every((row) => row.length <= COLUMNS));
  });
}
