import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progress } from '../../src/cli/progress.ts';

type Step = readonly [time: number, line: string, done?: number, total?: number];

function written(steps: readonly Step[], { isTTY = true, columns = 80 } = {}): string {
  let output = '';
  const write = (piece: string | Uint8Array): boolean => {
    output += piece;
    return true;
  };
  let now = 0;
  const told = progress({ isTTY, columns, write } as NodeJS.WriteStream, () => now);
  for (const [time, ...shown] of steps) {
    now = time;
    told.show(...shown);
  }
  told.clear();
  told.clear();
  return output;
}

test('progress is one line on a terminal, later taken away, and nothing for quick work or a pipe', () => {
  const steps: readonly Step[] = [
    [0, '1 text'],
    [2000, '2 texts'],
  ];
  assert.equal(written(steps), '\r\x1b[K2 texts\r\x1b[K');
  assert.equal(written([[500, '1 text']]), '');
  assert.equal(written(steps, { isTTY: false }), '');
});

test('a work that does nothing for a while is shown by itself', (context) => {
  context.mock.timers.enable({ apis: ['setInterval', 'Date'] });
  let output = '';
  const write = (piece: string): boolean => {
    output += piece;
    return true;
  };
  const told = progress({ isTTY: true, columns: 80, write } as NodeJS.WriteStream, Date.now);
  told.show('0 of 1 address', 0, 1);
  assert.equal(output, '');
  context.mock.timers.tick(1000);
  assert.equal(output, '\r\x1b[K[....................] 0%: 0 of 1 address');
  told.clear();
  output = '';
  context.mock.timers.tick(5000);
  assert.equal(output, '');
});

test('where it is known how much there is to do, a bar and the time left are shown', () => {
  assert.equal(
    written([[3000, '2 new', 30, 120]]),
    '\r\x1b[K[#####...............] 25%, 9 s left: 2 new\r\x1b[K',
  );
  assert.equal(
    written([[300_000, '', 1, 50]]),
    '\r\x1b[K[....................] 2%, 5 h left\r\x1b[K',
  );
  assert.match(written([[3000, '', 0, 120]]), /K\[\.{20}\] 0%\r/);
  assert.equal(
    written([[3000, '2 new', 30, 120]], { columns: 41 }),
    '\r\x1b[K[#####...............] 25%, 9 s left: 2 \r\x1b[K',
  );
});
