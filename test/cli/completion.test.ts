import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { bashCompletion } from '../../src/cli/completion/bash.ts';
import { OFFERS } from '../../src/cli/completion/choices.ts';
import { fishCompletion } from '../../src/cli/completion/fish.ts';
import { zshCompletion } from '../../src/cli/completion/zsh.ts';
import { manualPage } from '../../src/cli/manual.ts';

/** What bash offers for the last of some words, as it parts them itself. */
function offered(...words: string[]): string[] {
  const script = `${bashCompletion()}
    COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _variorum; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const args = ['-uc', script, 'bash', 'variorum', ...words];
  return execFileSync('bash', args, { encoding: 'utf8' }).split('\n').slice(0, -1);
}

test('bash completes commands, options and what these can be', () => {
  assert.deepEqual(offered('com'), ['compare', 'completion']);
  assert.deepEqual(offered('compare', '--wi'), ['--width']);
  assert.deepEqual(offered('compare', '--color', 'a'), ['auto', 'always']);
  assert.deepEqual(offered('compare', '--color', '=', 'a'), ['auto', 'always']);
  assert.deepEqual(offered('compare', '--color', '='), ['auto', 'always', 'never']);
  assert.deepEqual(offered('--out'), ['--output']);
  assert.deepEqual(offered('list', '--whole').filter(Boolean), []);
});

test('bash knows an operand’s place, whatever options stand before it', () => {
  const shells = ['bash', 'zsh', 'fish'];
  assert.deepEqual(offered('completion', ''), shells);
  assert.deepEqual(offered('help', '--width', '40', 'li'), ['list']);
  assert.deepEqual(offered('help', '--width', '=', '40', 'li'), ['list']);
  assert.deepEqual(offered('show', '').filter(Boolean), [], 'files are bash’s own part');
});

for (const [name, text] of [
  ['bash', bashCompletion()],
  ['zsh', zshCompletion()],
  ['fish', fishCompletion()],
  ['the manual', manualPage('1.0.0', '2026-05-01').replaceAll('\\-', '-')],
] as const) {
  test(`${name} has every command and every option`, () => {
    for (const { name: command, options } of OFFERS.commands) {
      assert.match(text, new RegExp(`\\b${command}\\b`));
      for (const option of options.flatMap(({ names }) => names)) {
        const word = name === 'fish' ? option.replace(/^-+/, ' -[sl] ') : option;
        assert.match(text, new RegExp(`${word}\\b`), `${command} ${option}`);
      }
    }
  });
}

test('the manual is ASCII, and no line of its text is a command to roff', () => {
  const page = manualPage('1.0.0', '2026-05-01');
  assert.match(page, /^[\x20-\x7e\n]+$/);
  const requests = new Set(page.match(/^[.'].*?(?= |$)/gm));
  assert.deepEqual([...requests].sort(), ['.B', '.BR', '.PP', '.SH', '.SS', '.TH', '.TP', '.br']);
});
