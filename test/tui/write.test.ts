import assert from 'node:assert/strict';
import { test } from 'node:test';
import xterm from '@xterm/headless';
import fc from 'fast-check';
import { width } from '../../src/text/columns.ts';
import type { Picture, ScreenRow, Segment } from '../../src/tui/picture.ts';
import { repaint, update } from '../../src/tui/write.ts';
import { screenOf } from '../terminal.ts';
import { cellsOf } from './cells.ts';

// Letters of one and two cells, marks that combine, signs that terminals count each in its own way,
// a style that fills spaces.
const PIECES = [
  'missiles',
  'five of six',
  '   ',
  '          ',
  'ミサイル',
  '国連',
  'e\u0301',
  'a\u0308o\u0323',
  '👍🏽',
  '👨‍👩‍👧',
  '🇺🇦',
  'क्षि',
  'سلام',
  '\x1b[1mbold\x1b[m',
  '\x1b[7m    \x1b[m',
  '\x1b[33m≈  \x1b[m',
];
const MARKS = [' ', '\x1b[2m│\x1b[m', '\x1b[36m#\x1b[m', '\x1b[36m~\x1b[m', '+'];

const content = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 });

/** Lines of a text, the marks of its map, and where the reader goes in it and makes of it. */
const reading = fc.record({
  lines: fc.array(content, { minLength: 1, maxLength: 40 }),
  marks: fc.array(fc.constantFrom(...MARKS), { minLength: 12, maxLength: 12 }),
  steps: fc.array(
    fc.record({
      by: fc.integer({ min: -8, max: 8 }),
      edit: fc.option(fc.record({ line: fc.nat(39), text: content })),
      title: fc.constantFrom('Title', 'Another title'),
      size: fc.option(fc.constantFrom([40, 12], [30, 9], [61, 14]), { freq: 6 }),
      cursor: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  ),
});

/** Filled up or clipped, piece by piece, to so many cells as we count them. */
function filled(parts: readonly string[], cells: number): string {
  let [text, used] = ['', 0];
  for (const part of parts) {
    const wide = width(part.replace(/\x1b\[[\d;]*m/g, ''));
    if (used + wide > cells) break;
    [text, used] = [text + part, used + wide];
  }
  return text + ' '.repeat(cells - used);
}

function picture(
  lines: readonly (readonly string[])[],
  marks: readonly string[],
  top: number,
  title: string,
  [columns, rows]: readonly [number, number],
  cursor: boolean,
): Picture {
  const body = { top: 1, bottom: rows - 1 };
  const row = (y: number): ScreenRow => {
    if (y === 0) return { chrome: title, segments: [] };
    const text = y === rows - 1 ? [`${top}`] : (lines[top + y - 1] ?? []);
    const main: Segment = { x: 2, width: columns - 4, text: filled(text, columns - 4) };
    const map: Segment = { x: columns - 1, width: 1, text: marks[(top + y) % marks.length] ?? ' ' };
    return { chrome: '', segments: y === rows - 1 ? [main] : [main, map] };
  };
  return {
    columns,
    rows: Array.from({ length: rows }, (_, y) => row(y)),
    body,
    cursor: cursor ? { x: 3, y: rows - 1 } : null,
  };
}

type Terminal = InstanceType<typeof xterm.Terminal>;

/** A terminal with the program's own screen, which keeps nothing that scrolls away. */
function open([cols, rows]: readonly [number, number]): Terminal {
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  terminal.write('\x1b[?1049h');
  return terminal;
}

async function rowsOf(terminal: Terminal): Promise<string[]> {
  await new Promise<void>((done) => terminal.write('', done));
  return screenOf(terminal).map((row) => row.trimEnd());
}

test('whatever is scrolled, resized and edited, the screen is as if painted anew', async () => {
  await fc.assert(
    fc.asyncProperty(reading, async ({ lines, marks, steps }) => {
      const text = [...lines];
      let size: readonly [number, number] = [40, 12];
      let top = 0;
      const terminal = open(size);
      let last = picture(text, marks, top, 'Title', size, false);
      terminal.write(repaint(last));
      for (const step of steps) {
        if (step.edit) text[step.edit.line % text.length] = step.edit.text;
        if (step.size) size = [step.size[0] ?? 40, step.size[1] ?? 12];
        top = Math.max(0, Math.min(top + step.by, text.length - 1));
        const next = picture(text, marks, top, step.title, size, step.cursor);
        terminal.resize(...size);
        terminal.write(update(last, next));
        const fresh = open(size);
        fresh.write(repaint(next));
        assert.deepEqual(await cellsOf(terminal), await cellsOf(fresh));
        last = next;
      }
    }),
    { numRuns: 40 },
  );
});

test('pieces stand where the picture has them, the map in the last column too', async () => {
  const map = (y: number): Segment => ({ x: 19, width: 1, text: MARKS[y % MARKS.length] ?? ' ' });
  const next: Picture = {
    columns: 20,
    rows: Array.from({ length: 7 }, (_, y) => ({
      chrome: y === 0 ? 'Title' : '',
      segments: y === 0 ? [] : [{ x: 2, width: 17, text: `line ${y}`.padEnd(17) }, map(y)],
    })),
    body: { top: 1, bottom: 6 },
    cursor: null,
  };
  const terminal = open([20, 7]);
  terminal.write(repaint(next));
  assert.deepEqual(await rowsOf(terminal), [
    'Title',
    '  line 1           │',
    '  line 2           #',
    '  line 3           ~',
    '  line 4           +',
    '  line 5',
    '  line 6           │',
  ]);
});

test('what stands behind text that terminals measure otherwise than we do keeps its column', async () => {
  const texts = ['नमस्ते दुनिया', 'क्षि', '👨‍👩‍👧 met 🏳️‍🌈', 'สวัสดี ครับ', 'plain', '国連 e\u0301'];
  const row = (text: string): Segment => ({
    x: 0,
    width: 30,
    text: `${filled([text, '  '], 20)}| right`,
  });
  const next: Picture = {
    columns: 30,
    rows: texts.map((text) => ({ chrome: '', segments: [row(text)] })),
    body: { top: 0, bottom: texts.length },
    cursor: null,
  };
  const terminal = open([30, texts.length]);
  terminal.write(repaint(next));
  await rowsOf(terminal);
  for (const [y, text] of texts.entries()) {
    const line = terminal.buffer.active.getLine(y);
    const behind = Array.from({ length: 7 }, (_, x) => line?.getCell(20 + x)?.getChars());
    assert.equal(behind.join(''), '| right', text);
  }
});
