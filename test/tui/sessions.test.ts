import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import xterm from '@xterm/headless';
import { KEYS } from '../../src/app/keys.ts';
import { PREFERENCES } from '../../src/app/look.ts';
import type { Session } from '../../src/app/session.ts';
import { type Library, openLibrary } from '../../src/library/library.ts';
import type { Mark } from '../../src/reader/marks.ts';
import { openScreens } from '../../src/tui/run.ts';
import { THEMES } from '../../src/view/theme.ts';
import { DOCKERS, FLOOD, FLOOD_FALLS, longReport } from '../library/texts.ts';
import { screenOf } from '../terminal.ts';
import { sessionAt } from './session.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

/** Nothing is ever waited for this long, in milliseconds, where all is well. */
const PATIENCE = 20_000;

/** A library of these texts. */
async function libraryOf(texts: Readonly<Record<string, string>>) {
  const paths = Object.entries(texts).map(([name, text]) => {
    const path = join(folder, `${name}.txt`);
    writeFileSync(path, text);
    return path;
  });
  return openLibrary(paths, { stdin: Readable.from([]), env: {} });
}

/** A session that runs, and what its reader sees and does. */
function opened(columns: number, rows: number, parts: Partial<Session>) {
  const { session, keyboard, sent, resize } = sessionAt(columns, rows, {}, parts);
  const ended = openScreens(session);
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  let written = 0;
  const screen = async (): Promise<string> => {
    const bytes = sent().slice(written);
    written = sent().length;
    await new Promise<void>((done) => terminal.write(bytes, done));
    return screenOf(terminal).join('\n');
  };
  return {
    keyboard,
    sent,
    ended,
    resize(columns: number, rows: number) {
      terminal.resize(columns, rows);
      resize(columns, rows);
    },
    screen,
    /** Types, and waits until the screen shows that. */
    async press(keys: string, until: RegExp): Promise<string> {
      if (keys !== '') keyboard.type(keys);
      const late = Date.now() + PATIENCE;
      let shown = await screen();
      while (!until.test(shown)) {
        assert.ok(Date.now() < late, `${until} is not shown:\n${shown}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        shown = await screen();
      }
      return shown;
    },
    /** Waits until the keys are listened to. */
    async ready(): Promise<void> {
      const late = Date.now() + PATIENCE;
      while (keyboard.listenerCount('readable') === 0) {
        assert.ok(Date.now() < late, 'nothing listens to the keys');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}

test('two sessions in one process have each its own size, theme, keys, marks and library, and end apart', async () => {
  const kept: Record<'one' | 'two', Mark[]> = { one: [], two: [] };
  const marksOf = (name: 'one' | 'two'): Pick<Session, 'marks'> => ({
    marks: {
      ...sessionAt(1, 1).session.marks,
      keep: async (mark) => void kept[name].push(mark),
    },
  });
  const one = opened(120, 30, {
    library: await libraryOf({ flood: FLOOD, falls: FLOOD_FALLS }),
    ...marksOf('one'),
  });
  const everywhere = KEYS.everywhere.map((binding) =>
    binding.does === 'help' ? { ...binding, keys: ['K'] } : binding,
  );
  const two = opened(60, 20, {
    library: await libraryOf({ dockers: DOCKERS }),
    theme: THEMES.plain,
    preferences: { ...PREFERENCES, keys: { ...KEYS, everywhere } },
    ...marksOf('two'),
  });
  await Promise.all([one.ready(), two.ready()]);
  const first = await one.press('', /Douro.*\? help {2}q leave/s);
  const second = await two.press('', /Dockers.*K help {2}q leave/s);
  assert.doesNotMatch(first, /Dockers/);
  assert.doesNotMatch(second, /Douro/);
  assert.match(one.sent(), /\x1b\[[\d;]*9[0-7]m/, 'the dark theme has bright colours');
  assert.doesNotMatch(two.sent(), /\x1b\[[\d;]*[39][0-7]m/, 'the plain theme has none');

  const before = two.sent();
  await one.press('\r', /next version/);
  await one.press('?', /^Keys/);
  assert.equal(two.sent(), before, 'what is typed in one changes nothing in the other');
  assert.equal(await two.screen(), second);
  await two.press('?K', /^Keys/);
  assert.deepEqual(
    [kept.one.map(({ mark }) => mark), kept.two],
    [['read'], []],
    'each keeps the marks of its own reader',
  );

  one.resize(50, 10);
  const small = await one.press('', /^Keys.*q back/s);
  assert.ok(small.split('\n').length === 10);
  const alone = two.sent();

  one.keyboard.type('Q');
  assert.equal(await one.ended, 0);
  assert.equal(one.keyboard.raw, false);
  assert.match(one.sent(), /\x1b\[\?1049l\x1b\[\?25h$/, 'its terminal is as it was');
  assert.equal(two.sent(), alone);
  assert.equal(two.keyboard.raw, true);

  await two.press('q', /Dockers.*q leave/s);
  await two.press('\r', /Marseille.*q back/s);
  two.keyboard.type('Q');
  assert.equal(await two.ended, 0);
});

test('a key for which a session has no part says so in a sentence, before anything is asked', async () => {
  const session = opened(80, 24, { library: await libraryOf({ dockers: DOCKERS }) });
  await session.ready();
  await session.press('s', /Nothing can be saved in a file from here\./);
  await session.press('o', /No address can be opened from here\./);
  await session.press('\x1a', /There is no shell here to come back from\./);
  await session.press('\r', /q back/);
  await session.press('y', /This terminal has no clipboard to copy to\./);
  session.keyboard.type('Q');
  assert.equal(await session.ended, 0);
});

test('a session whose input ends is over; the parts are given back', async () => {
  let listening = 0;
  const signals: Session['signals'] = {
    listen() {
      listening++;
      return () => void listening--;
    },
    askSize() {},
    suspend: null,
  };
  const library = await libraryOf({ dockers: DOCKERS });
  const session = opened(80, 24, { library, signals });
  await session.ready();
  assert.equal(listening, 1);
  session.keyboard.emit('end');
  assert.equal(await session.ended, 0);
  assert.equal(listening, 0);
  assert.equal(session.keyboard.listenerCount('readable'), 0);
});

test('put in front again, and at ^L, a session has the terminal asked for its size', async () => {
  let goOn = (): void => {};
  let size: readonly [number, number] = [80, 24];
  const signals: Session['signals'] = {
    listen(session) {
      goOn = session.goOn;
      return () => {};
    },
    askSize: () => session.resize(...size),
    suspend: null,
  };
  const library = await libraryOf({ dockers: DOCKERS });
  const session = opened(80, 24, { library, signals });
  await session.press('', /q leave/);
  const lastRow = async (rows: number): Promise<string> => {
    const shown = await session.press('', /q leave *$/);
    return shown.split('\n')[rows - 1] ?? '';
  };
  size = [50, 12];
  goOn();
  assert.match(await lastRow(12), /q leave/);
  size = [70, 9];
  session.keyboard.type('\x0c');
  assert.match(await lastRow(9), /q leave/);
  session.keyboard.type('Q');
  assert.equal(await session.ended, 0);
});

test('while two long texts are compared, keys are heard, Esc gives up, and Q leaves', async () => {
  const library = await libraryOf({ morning: longReport(3), evening: longReport(4) });
  const made: AbortSignal[] = [];
  const watched: Library = {
    ...library,
    apart(signal) {
      made.push(signal);
      const apart = library.apart(signal);
      // It is never there: the thread is slower than any reader.
      const comparison = async (): Promise<never> =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      return { ...apart, comparison };
    },
  };
  const session = opened(80, 24, { library: watched });
  await session.press('', /q leave/);
  await session.press('\r', /Comparing [\d,]+ words/);
  await session.press('?', /^Keys/);
  await session.press('?', /Comparing [\d,]+ words/);
  await session.press('\x1b', /^(?!.*Comparing)/s);
  assert.deepEqual(
    made.map(({ aborted }) => aborted),
    [true],
  );
  await session.press('\r', /Comparing [\d,]+ words/);
  session.keyboard.type('Q');
  assert.equal(await session.ended, 0);
  assert.ok(made.length > 1 && made.every(({ aborted }) => aborted));
});

test('a fault ends the session that it is in, with its terminal as it was, and no other', async () => {
  let isBroken = false;
  const now = (): number => {
    if (isBroken) throw new Error('broken clock');
    return performance.now();
  };
  const library = await libraryOf({ flood: FLOOD });
  const [one, two] = [opened(80, 24, { library, now }), opened(80, 24, { library })];
  await Promise.all([one.ready(), two.ready()]);
  const failed = assert.rejects(one.ended, /broken clock/);
  isBroken = true;
  one.keyboard.type('j');
  await failed;
  assert.match(one.sent(), /\x1b\[\?1049l\x1b\[\?25h$/);
  await two.press('?', /^Keys/);
  two.keyboard.type('Q');
  assert.equal(await two.ended, 0);
});
