import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArguments } from '../../src/cli/arguments.ts';

const OLD = ['/tmp/old', '1a2b3c4', '100644'];
const NEW = ['/tmp/new', '0000000', '100755'];
const BY_GIT = { GIT_DIFF_PATH_COUNTER: '1' };

test('what git calls a file is never an option, whatever it looks like', async () => {
  for (const name of ['--help', '-ojson', '--check', '--', '-', '--no-such', '100644']) {
    for (const words of [
      [name, ...OLD, ...NEW],
      [name, ...OLD, ...NEW, name, 'similarity index 90%\n'],
      [name, '/dev/null', '.', '.', ...NEW],
      [name],
    ]) {
      const { command, operands, stat } = await parseArguments(
        ['git-diff', '--stat', ...words],
        BY_GIT,
      );
      assert.deepEqual([command.name, operands, stat], ['git-diff', words, true]);
    }
  }
});

test('who calls git-diff by hand is helped', async () => {
  assert.equal((await parseArguments(['git-diff', '--help'])).command.name, 'help');
  await assert.rejects(parseArguments(['git-diff', '--no-such']), /no such option/);
});
