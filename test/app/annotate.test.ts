import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnnotateScreen } from '../../src/app/screens/annotate.ts';
import { seen } from '../../src/app/state.ts';
import { rowText } from '../../src/view/row.ts';
import { type Reader, reader } from './reader.ts';

function screen({ state }: Pick<Reader, 'state'>): AnnotateScreen {
  const top = seen(state);
  assert.equal(top.kind, 'annotate');
  return top as AnnotateScreen;
}

/** The first line of each sentence in the list. */
function told(at: Reader): string[] {
  const { lines } = screen(at).list.sheet;
  const first = lines.filter(({ ref }, index) => ref >= 0 && ref !== lines[index - 1]?.ref);
  return first.map(({ row }) => rowText(row).trimEnd());
}

const opened = () => reader(100, 40).press('Tab', 'Enter', 'b');

test('b in an article lists its sentences, what changed last first, w as they stand', () => {
  const at = opened();
  const [first = '', ...others] = told(at);
  assert.match(first, /^2 {2}The river rose by three metres overnight\.$/);
  assert.ok(others.some((line) => /^2 {2}Schools are to open again on Monday\.$/.test(line)));
  assert.match(others.at(-1) ?? '', /^1 {2}Street number 19 /);
  assert.match(told(at.press('w'))[1] ?? '', /^1 {2}Street number 0 /);
  assert.equal(screen(at.press('j', 'j', 'w', 'w')).selected, 2, 'the same one is selected');
});

test('Enter goes to the step of the history that told the last of a sentence, and q back', () => {
  const at = opened().press('Enter');
  const top = seen(at.state);
  assert.equal(top.kind === 'history' && top.selected, 1);
  const last = opened().press('G', 'Enter');
  const first = seen(last.state);
  assert.equal(first.kind === 'history' && first.selected, 0);
  assert.equal(screen(last.press('q')).selected, screen(opened().press('G')).selected);
});

test('the sentence that is selected is in sight from the start, however much stands above the list', () => {
  for (const rows of [6, 8, 40]) {
    const { list, panes, selected } = screen(reader(30, rows).press('Tab', 'Enter', 'b'));
    const lines = list.sheet.lines.slice(list.top, list.top + panes.main.height);
    assert.ok(
      lines.some(({ ref }) => ref === selected),
      `${rows} rows`,
    );
  }
});
