import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Effect } from '../../src/app/effects.ts';
import { interpreter } from '../../src/app/interpret.ts';
import type { Session } from '../../src/app/session.ts';

const READ = { do: 'read', id: 'flood' } as unknown as Effect;
const WEIGH = {
  do: 'weigh',
  question: { do: 'changed', seen: 'flood', newest: 'falls' },
} as unknown as Effect;

/** What a library is asked for by effects before the reader leaves, and behind that. */
async function asked(before: readonly Effect[], behind: readonly Effect[]): Promise<string[]> {
  const questions: string[] = [];
  const never = (question: string) => () => {
    questions.push(question);
    return new Promise(() => {});
  };
  const parts = { reading: never('reading'), comparison: never('comparison') };
  const library = { ...parts, apart: () => parts };
  const surface = { send() {}, redraw() {}, suspend() {}, leave() {}, happen() {} };
  const session = { library } as unknown as Session;
  const { enact, close } = interpreter(session, { ...surface, isWanted: () => true });
  before.forEach(enact);
  const closed = close();
  behind.forEach(enact);
  await closed;
  for (let turn = 0; turn < 9; turn++) await new Promise((done) => setImmediate(done));
  return questions;
}

test('nothing is begun any more when the reader has left, which would keep the program from ending', async () => {
  assert.deepEqual(await asked([READ], [WEIGH]), []);
});
