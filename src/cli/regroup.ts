import type { Regrouped } from '../store/store.ts';
import { printable } from '../text/sanitise.ts';
import { count } from '../view/describe.ts';
import { minuteOf } from '../view/journal.ts';
import { regroupJson } from './json.ts';
import type { Run } from './output.ts';

/** Takes a version out of its story, into one of its own. */
export const split: Run = async (library, { operands: [name = ''] }, { stdout }) => {
  const article = await library.kept(name);
  await library.regroup({ do: 'split', article });
  const { title } = await library.story(article);
  stdout.write(`A story of its own: ${printable(title)}\n`);
  return 0;
};

/** Makes one story of two. */
export const join: Run = async (library, { operands: [one = '', other = ''] }, { stdout }) => {
  const [left, right] = [await library.kept(one), await library.kept(other)];
  await library.regroup({ do: 'join', left, right });
  const { title, versions } = await library.story(left);
  stdout.write(`One story of ${count(versions.length, 'version')}: ${printable(title)}\n`);
  return 0;
};

/** Tells what was decided about stories, or takes the last decision back. */
export const regroup: Run = async (library, { undo, output }, { stdout }) => {
  const decided = undo ? [await library.takeBack(null)] : await library.regrouped();
  if (output === 'json') stdout.write(regroupJson(decided));
  else if (undo) stdout.write(decided.map((one) => `Taken back: ${inWords(one)}\n`).join(''));
  else stdout.write(decided.map(entry).join('') || 'No story was split or joined yet.\n');
  return 0;
};

/** "2026-11-28 14:16  ada  joined A with B; taken back 2026-11-28 14:20". */
function entry(one: Regrouped): string {
  const undone = one.undone === null ? '' : `; taken back ${minuteOf(one.undone)}`;
  return `${minuteOf(one.at)}  ${printable(one.who)}  ${inWords(one)}${undone}\n`;
}

function inWords({ decided, titles }: Regrouped): string {
  const [first = '', second = ''] = titles.map((title) => `“${printable(title)}”`);
  return decided.do === 'split' ? `split ${first} off ${second}` : `joined ${first} with ${second}`;
}
