import assert from 'node:assert/strict';
import { test } from 'node:test';
import { home } from '../app/config/home.ts';
import { open } from './open.ts';

test('what is wrong in the configuration is told before and in the screens; the rest holds', async (t) => {
  const { env } = home({
    'config.toml': `
theme = "darc"
[keys.everywhere]
help = "K"
[keys.stories]
figures = "X"
opne = "Enter"
`,
  });
  const on = open(t, [], { env });
  const screen = await on.until('q leave');
  assert.match(
    screen.at(-2) ?? '',
    /^\(1 of 2; K tells all\) config\.toml:2:9: no such theme: darc; it can be/,
  );
  assert.match(screen.at(-1) ?? '', /X figures .*K help {2}q leave$/);
  const help = (await on.press('K', 'Keys')).join('\n');
  assert.match(help, /config\.toml:7:1: no such command/);
  assert.match(help, /^ +X +.*figures/m);
  await on.press('q', 'q leave');
  await on.press('X', 'disagree');
  on.send('Q');
  assert.equal(await on.ended, 0);
  assert.match(on.rows().join(' '), /no such theme: darc.*config\.toml:7:1: no such command/);
});

test('colours go with the terminal’s background', async (t) => {
  const painted = [];
  for (const COLORFGBG of ['15;0', '0;15']) {
    const on = open(t, [], { env: { COLORFGBG } });
    await on.until('q leave');
    painted.push(on.written());
  }
  // The keys of the bottom line: bright cyan on dark, blue on light.
  assert.match(painted[0] ?? '', /\x1b\[[\d;]*96m/);
  assert.doesNotMatch(painted[1] ?? '', /\x1b\[[\d;]*96m/);
});
