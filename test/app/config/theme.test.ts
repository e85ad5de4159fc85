import assert from 'node:assert/strict';
import { test } from 'node:test';
import { THEMES } from '../../../src/view/theme.ts';
import { configured } from './home.ts';

test('a theme of one’s own is another one with changes', async () => {
  const { theme, faults } = await configured('theme = "mine"', {
    'themes/mine.toml': 'base = "light"\ndeleted = "bold red on  bright-white"\nquiet = ""\n',
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(theme, {
    ...THEMES.light,
    deleted: { bold: true, fg: 'red', bg: 'bright-white' },
    quiet: {},
  });
});

test('what is wrong in it is named by its file, line and column', async () => {
  const { theme, faults } = await configured('theme = "mine"\nx = 1', {
    'themes/mine.toml': 'base = "drak"\ninserted = "bold yelow on pink"\ndelted = "red"\nkey = 4\n',
  });
  assert.deepEqual(
    faults.map(({ message }) => message.replace(/; .*/, '')),
    [
      'config.toml:2:1: no such entry: x',
      'themes/mine.toml:1:8: no such theme: drak',
      'themes/mine.toml:2:18: no such colour or attribute: yelow',
      'themes/mine.toml:2:27: no such colour or attribute: pink',
      'themes/mine.toml:3:1: nothing is called so: delted',
      'themes/mine.toml:4:7: no style: 4',
    ],
  );
  assert.deepEqual(theme.inserted, { bold: true });
  assert.deepEqual(theme.deleted, THEMES.dark.deleted);
});

test('a theme’s file lies in its folder, and nowhere else', async () => {
  for (const name of ['../mine', '/etc/passwd', 'constructor', 'none'])
    assert.match(
      String((await configured(`theme = "${name}"`, { 'mine.toml': '' })).faults),
      /config.toml:1:9: no such theme/,
    );
});

test('a theme’s file that cannot be read costs the theme only', async () => {
  const { measure, faults, theme } = await configured('measure = 66\ntheme = "mine"', {
    'themes/mine.toml': 'key = \n',
  });
  assert.deepEqual([measure, theme], [66, THEMES.dark]);
  assert.match(String(faults), /themes\/mine\.toml:1:7: invalid value/);
});
