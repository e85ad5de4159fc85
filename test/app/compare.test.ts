import assert from 'node:assert/strict';
import { test } from 'node:test';
import { status, title } from '../../src/app/draw/say.ts';
import type { CompareScreen } from '../../src/app/screens/compare.ts';
import { type State, seen } from '../../src/app/state.ts';
import { update } from '../../src/app/update/update.ts';
import { rowText } from '../../src/view/row.ts';
import { type Reader, reader } from './reader.ts';

function screen({ state }: { readonly state: State }): CompareScreen {
  const top = seen(state);
  assert.equal(top.kind, 'compare');
  return top as CompareScreen;
}

/** What the change under the cursor is, in words. */
function focused(at: Reader): string | undefined {
  const { stops, focus } = screen(at);
  return focus === null ? undefined : stops[focus]?.change.why;
}

/** The first words in sight. */
function head(at: Reader): string {
  const { sheet, top } = screen(at).text;
  const lines = sheet.lines.slice(top).map(({ row }) => rowText(row).trim());
  return lines.find((line) => line !== '') ?? '';
}

function pair(at: Reader): string[] {
  const { left, right } = screen(at).comparison;
  return [left.article.id, right.article.id];
}

/** At the matter, and at the first change. */
const begun = reader().press('Enter');
const opened = begun.press(']');

test('Enter on a story compares its first two texts; a copy of the first is passed over', () => {
  assert.deepEqual(pair(opened), ['morning.txt', 'evening.txt']);
});

test('a line, half a page, a page; the top and the end', () => {
  const { top } = screen(opened.press('j', 'j', 'k')).text;
  assert.equal(top, 1);
  assert.equal(screen(opened.press('Space')).text.top, 15);
  assert.equal(screen(opened.press('d')).text.top, 8);
  const end = screen(opened.press('G')).text;
  assert.equal(end.top, end.sheet.lines.length - 15);
  assert.equal(screen(opened.press('G', 'g')).text.top, 0);
  assert.equal(screen(opened.press('k')).text.top, 0);
});

test('] and [ go from changed passage to changed passage, } and { only to figures and quotations', () => {
  assert.equal(focused(opened), 'the river: two → three metres');
  assert.equal(focused(opened.press(']')), 'only left: Schools');
  assert.equal(focused(opened.press(']', ']')), 'the mayor: other words');
  assert.equal(focused(opened.press(']', ']', '[')), 'only left: Schools');
  assert.equal(focused(opened.press('}')), 'the mayor: other words');
  assert.equal(focused(opened.press('}', '{')), 'the river: two → three metres');
  const past = opened.press('}', '}');
  assert.equal(focused(past), 'the mayor: other words');
  assert.match(past.state.notice ?? '', /below/);
});

test('a change that a key goes to is in sight with what stands before it', () => {
  const { text, stops, focus } = screen(opened.press('}'));
  const line = stops[focus ?? -1]?.line ?? -1;
  assert.ok(line > text.top && line < text.top + 15);
});

test('a focus that is scrolled off goes to the nearest change in sight, or to none', () => {
  assert.equal(focused(opened.press('Space')), undefined);
  assert.equal(focused(opened.press('G')), 'only left: Schools');
  assert.equal(focused(opened.press('G', 'g')), 'the river: two → three metres');
  assert.equal(screen(opened.press('G', 'g', 'g')).entry, 0);
  assert.equal(screen(opened.press('G', 'Home')).entry, 0);
});

test('c after ] or [ belongs to it when it comes at once', () => {
  const bracket = update(opened.state, { is: 'key', key: ']', at: 1000 }).state;
  const soon = update(bracket, { is: 'key', key: 'c', at: 1100 }).state;
  assert.equal(seen(soon).kind, 'compare');
  const later = update(bracket, { is: 'key', key: 'c', at: 3000 }).state;
  assert.equal(seen(later).kind, 'changes');
});

test('versions turn on either side, and never meet', () => {
  assert.deepEqual(pair(opened.press('.')), ['morning.txt', 'late.txt']);
  assert.deepEqual(pair(opened.press('.', '.')), ['morning.txt', 'copy.txt']);
  assert.deepEqual(pair(opened.press('.', ',')), ['morning.txt', 'evening.txt']);
  assert.deepEqual(pair(opened.press('>')), ['copy.txt', 'evening.txt']);
  assert.deepEqual(pair(opened.press('>', '>')), ['late.txt', 'evening.txt']);
  assert.deepEqual(pair(opened.press('x')), ['evening.txt', 'morning.txt']);
});

test('keys that come before the answer count on from what was asked for; late answers are dropped', () => {
  const first = update(opened.state, { is: 'key', key: '.', at: 0 });
  const second = update(first.state, { is: 'key', key: '.', at: 0 });
  const [asked] = second.effects;
  assert.ok(asked?.do === 'compare' && asked.right === 'copy.txt');
  const [late] = first.effects;
  assert.ok(late?.do === 'compare');
  const { comparison } = screen(opened);
  assert.equal(
    update(second.state, {
      is: 'compared',
      effect: late,
      comparison,
      third: null,
      steps: [],
      succession: { older: null, fetched: null },
    }).state,
    second.state,
  );
});

test('what is read stays in sight through a new width, a layout, folding, a swap', () => {
  const at = opened.press('}');
  const words = /mayor called/;
  const inSight = (now: Reader): string => {
    const { sheet, top } = screen(now).text;
    return sheet.lines
      .slice(top, top + screen(now).panes.main.height)
      .map(({ row }) => rowText(row))
      .join('\n');
  };
  for (const now of [
    at.resize(60, 20),
    at.resize(200, 15),
    at.press('w'),
    at.press('z'),
    at.press('x'),
  ]) {
    assert.match(inSight(now), words);
  }
});

test('a window dragged to and fro ends where it began', () => {
  const at = opened.press('Space', 'j');
  const before = head(at);
  assert.equal(head(at.resize(70, 20).resize(50, 18).resize(90, 20).resize(120, 20)), before);
});

test('folding leaves one line for what is the same, and keeps the focus', () => {
  const folded = opened.press('}', 'z');
  assert.ok(screen(folded).text.sheet.lines.length < 20);
  assert.equal(focused(folded), 'the mayor: other words');
});

test('the list of changes opens at the heaviest, and Enter goes to the one selected', () => {
  const list = opened.press('}', 'c');
  assert.equal(seen(list.state).kind, 'changes');
  assert.equal(focused(list.press('Enter')), 'the river: two → three metres');
  assert.equal(focused(list.press('j', 'Enter')), 'the mayor: other words');
  assert.equal(focused(opened.press('}', 'c', 'q')), 'the mayor: other words');
});

test('a correction is in sight first, first in the list of changes, and Enter goes to where it stands', () => {
  const turned = opened.press('.');
  assert.match(head(turned.press('g')), /^1 +Correction, only on the right: An earlier/);
  const list = turned.press('c');
  const { comparison } = screen(turned);
  assert.deepEqual(
    comparison.paratext.map(({ role }) => role),
    ['correction'],
  );
  assert.match(rowText(title(list.state, seen(list.state))), /^\d+ changes/);
  const { sheet, top } = screen(turned.press('g', 'c', 'Enter')).text;
  const inSight = sheet.lines.slice(top, top + 15).map(({ row }) => rowText(row));
  assert.match(inSight.join('\n'), /^.{50,}Correction: An earlier version/m);
  const [first] = comparison.changes;
  assert.equal(focused(list.press('g', 'j', 'Enter')), first?.why);
});

test('two passages are pinned as partners by m on each side', () => {
  const first = opened.press(']', 'm');
  assert.deepEqual(screen(first).pinned, { side: 'left', sentence: 21 });
  assert.equal(screen(first.press('Esc')).pinned, null);
  assert.match(first.press('m').state.notice ?? '', /No passage on the right/);
  const both = first.press(']', ']', 'm');
  const [effect, kept] = both.effects;
  assert.ok(effect?.do === 'compare');
  const anchors = [{ left: 21, right: 22 }];
  assert.deepEqual(effect.anchors, anchors);
  const pair = 'morning.txt evening.txt';
  assert.deepEqual(kept, { do: 'keep', mark: { mark: 'pins', pair, anchors } });
  const free = both.press('M');
  assert.equal(free.state.reader.pins.size, 0);
  assert.deepEqual(free.press('M').effects, []);
});

test('y copies the passage of the side that is meant, with where it stands', () => {
  const copied = (at: Reader): string => {
    const [effect] = at.effects;
    assert.ok(effect?.do === 'copy');
    return effect.text;
  };
  assert.match(
    copied(opened.press('y')),
    /^The river rose by two metres overnight\.\n.*morning\.txt\n$/,
  );
  assert.match(copied(opened.press('l', 'y')), /three metres/);
  assert.match(copied(opened.press('l', ']', 'y')), /^Schools/, 'the only passage there is');
});

test('the matter opens the comparison: Enter on a line of it goes to the place', () => {
  const told = screen(begun);
  assert.equal(told.entry, 0);
  assert.equal(told.focus, null);
  assert.match(head(begun), /^1 +the river: two → three metres$/);
  assert.equal(rowText(status(begun.state)[0] ?? []), 'the river: two → three metres');
  assert.equal(focused(begun.press('Enter')), 'the river: two → three metres');
  // The first line in sight is the one that is meant.
  const second = begun.press('j');
  assert.equal(screen(second).entry, 1);
  assert.equal(focused(second.press('Enter')), 'the mayor: other words');
  assert.equal(screen(second.press('Enter')).entry, null);
});

test('where all is in sight, j and k go from line to line of the matter', () => {
  const whole = reader(120, 90).press('Enter');
  assert.equal(screen(whole.press('j', 'j')).entry, 2);
  assert.equal(screen(whole.press('j', 'j', 'k')).entry, 1);
  assert.equal(screen(whole.press('j', 'j', 'd')).entry, 3);
  assert.equal(screen(whole.press('k')).entry, 0);
  assert.equal(focused(whole.press('j', 'Enter')), 'the mayor: other words');
});

test('the bottom line says which of the changes of a passage it is', () => {
  const said = (at: Reader): string => rowText(status(at.state)[0] ?? []);
  assert.match(said(opened.press('}')), /\(1 of 2 here\)$/);
  assert.match(
    said(begun.press('c', 'j', 'j', 'j', 'j', 'Enter')),
    /another wording \(2 of 2 here\)$/,
  );
});

test('Enter reads the side that is meant, at the passage', () => {
  const article = seen(opened.press('}', 'l', 'Enter').state);
  assert.ok(article.kind === 'article');
  assert.equal(article.reading.article.id, 'evening.txt');
  const { sheet, top } = article.text;
  assert.match(
    sheet.lines
      .slice(top, top + 17)
      .map(({ row }) => rowText(row))
      .join(),
    /mayor/,
  );
});

test('pins are kept for the two versions, whichever way round they are read', () => {
  const pinned = opened.press(']', 'm', ']', ']', 'm');
  const anchorsOf = (at: Reader): unknown => {
    const [effect] = at.effects;
    assert.ok(effect?.do === 'compare');
    return effect.anchors;
  };
  assert.deepEqual(anchorsOf(pinned.press('x')), [{ left: 22, right: 21 }]);
  assert.deepEqual(anchorsOf(pinned.press('.')), []);
  assert.deepEqual(anchorsOf(pinned.press('.', ',')), [{ left: 21, right: 22 }]);
  assert.deepEqual(anchorsOf(pinned.press('q', 'Enter')), [{ left: 21, right: 22 }]);
});

test('e goes to where else a fact in sight is told, and back', () => {
  assert.match(opened.press('e').state.notice ?? '', /Nothing in sight/);
  const { comparison } = screen(opened);
  const [first, last] = [
    comparison.rows[0]?.left[0] ?? 0,
    comparison.right.article.sentences.length - 1,
  ];
  const told = { ...comparison, further: [{ left: first, right: last }] };
  const top = { ...screen(opened), comparison: told };
  const state = { ...opened.state, screens: opened.state.screens.with(-1, top) };
  const there = update(state, { is: 'key', key: 'e', at: 0 }).state;
  assert.match(there.notice ?? '', /^Passage \d+, which tells what passage 1 does\.$/);
  const back = update(there, { is: 'key', key: 'e', at: 0 }).state;
  assert.match(back.notice ?? '', /^Passage 1, which tells/);
});

test('W puts the other versions beside the two, one after the other, a copy last, and then none', () => {
  const open = reader(160, 50).press('Enter');
  const third = (...keys: string[]) => screen(open.press(...keys)).third?.right.article.id ?? null;
  assert.deepEqual(
    [third('W'), third('W', 'W'), third('W', 'W', 'W')],
    ['late.txt', 'copy.txt', null],
  );
});

test('a change of the third version is stopped at too, and told as its own', () => {
  let at = reader(160, 50).press('Enter', 'W');
  const lines = screen(at).stops.map(() => {
    at = at.press(']');
    return status(at.state).map(rowText).join(' ');
  });
  assert.ok(lines.some((line) => line.startsWith('third: ')));
  assert.ok(lines.some((line) => line.startsWith('figure: the river: two → three metres')));
});

test('what the third version says is found, too', () => {
  const found = reader(160, 50).press('Enter', 'W', '/', ...'Nobody', 'Enter');
  assert.equal(screen(found).find?.matches[0]?.side, 'third');
});

test('where three versions do not fit, a line says so, and once they do they are there', () => {
  const narrow = reader(100, 30).press('Enter', 'W');
  assert.equal(screen(narrow).third, null);
  assert.match(narrow.state.notice ?? '', /from 120 columns on; this screen has 100\.$/);
  const shrunk = reader(160, 50).press('Enter', 'W').resize(100, 30);
  assert.match(shrunk.state.notice ?? '', /from 120 columns on/);
  assert.equal(screen(shrunk).text.sheet.thirdRefs, undefined);
  assert.ok(screen(shrunk.resize(160, 50)).text.sheet.thirdRefs);
});
