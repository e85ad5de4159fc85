import assert from 'node:assert/strict';
import { test } from 'node:test';
import { home } from '../app/config/home.ts';
import { PROGRAM, quoted } from '../program/program.ts';
import { open } from './program.ts';

test('what is wrong in the configuration is told before and in the screens; the rest holds', async (t) => {
  const { env } = home({
    'config.toml': `
theme = "darc"
[keys.everywhere]
help = "H"
[keys.stories]
figures = "X"
opne = "Enter"
`,
  });
  const shell = open(t, ['/bin/sh', '-c', `${quoted(PROGRAM)}; echo ended`], {
    env,
  });
  const screen = await shell.until('q leave');
  assert.match(screen.at(-2) ?? '', /^\(1 of 2\) config\.toml:2:9: no such theme: darc; it can be/);
  assert.match(screen.at(-1) ?? '', /X figures .*H help {2}q leave$/);
  assert.match((await shell.press('H', 'Keys')).join('\n'), /^ +X +.*figures/m);
  await shell.press('q', 'q leave');
  await shell.press('X', 'disagree');
  const left = await shell.press('Q', 'ended');
  assert.match(left.join(' '), /no such theme: darc.*config\.toml:7:1: no such command/);
});

test('colours go with the terminal’s background', async (t) => {
  const painted = [];
  for (const COLORFGBG of ['15;0', '0;15']) {
    const on = open(t, PROGRAM, { env: { COLORFGBG } });
    await on.until('q leave');
    painted.push(on.written());
  }
  // The keys of the bottom line: bright cyan on dark, blue on light.
  assert.match(painted[0] ?? '', /\x1b\[[\d;]*96m/);
  assert.doesNotMatch(painted[1] ?? '', /\x1b\[[\d;]*96m/);
});
