import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import type { ComparisonRow, Side } from '../../src/compare/comparison.ts';
import { reading } from './reading.ts';

/** The only row of two passages of one sentence each, its changes in brackets on either side. */
function marked(left: string, right: string): { kind: string; left: string; right: string } {
  const [a, b] = [reading(left), reading(right)];
  const { rows } = compare(a, b);
  assert.equal(rows.length, 1, 'the two sentences answer each other');
  const row = rows[0] as ComparisonRow;
  const mark = (text: string, side: Side): string =>
    row.words
      .filter((word) => word.side === side)
      .sort((x, y) => y.start - x.start)
      .reduce(
        (t, { start, end }) => `${t.slice(0, start)}[${t.slice(start, end)}]${t.slice(end)}`,
        text,
      );
  return { kind: row.kind, left: mark(left, 'left'), right: mark(right, 'right') };
}

test('typography, the points of abbreviations, and figures however written are no change', () => {
  assert.deepEqual(
    marked(
      'The U.S. envoy\u00a0said “it isn’t over” – five boats – at 11:55 p.m. in the har\u00adbour.',
      'The US envoy said "it isn\'t over" - 5 boats - at 11:55 pm in the harbour.',
    ).kind,
    'same',
  );
});

test('a capital counts, but not where a sentence begins', () => {
  assert.deepEqual(
    marked(
      'The minister met the envoys of the Crown in Ankara to talk about grain and fuel.',
      'On Friday the minister met the envoys of the crown in Ankara to talk about grain and fuel.',
    ),
    {
      kind: 'edited',
      left: 'The minister met the envoys of the [Crown] in Ankara to talk about grain and fuel.',
      right:
        '[On Friday] the minister met the envoys of the [crown] in Ankara to talk about grain and fuel.',
    },
  );
});

test('a figure is one token', () => {
  assert.deepEqual(
    marked(
      'The ministry will spend $1,250 on each of the 40 shelters in the valley.',
      'The ministry will spend $1.4 million on each of the 40 shelters in the valley.',
    ),
    {
      kind: 'edited',
      left: 'The ministry will spend [$1,250] on each of the 40 shelters in the valley.',
      right: 'The ministry will spend [$1.4 million] on each of the 40 shelters in the valley.',
    },
  );
});

test('short islands join the change, but a figure or the edge of a quotation stays', () => {
  assert.deepEqual(
    marked(
      'Early on Sunday crews had left the flooded town, and boats had reached 30 farms, a spokesman said.',
      'Early on Sunday crews were in the ruined town, and helicopters had searched 30 farms, a spokesman said.',
    ),
    {
      kind: 'edited',
      left: 'Early on Sunday crews [had left the flooded town, and boats had reached] 30 farms, a spokesman said.',
      right:
        'Early on Sunday crews [were in the ruined town, and helicopters had searched] 30 farms, a spokesman said.',
    },
  );
});

test('in a passage that was reworded only figures, names and quotations stand out', () => {
  assert.deepEqual(
    marked(
      'Kenya’s parliament rejected “a reckless budget”, as a member said, on Tuesday by 180 votes.',
      'With a majority of 12, lawmakers in Nairobi voted down the reckless budget of Kenya’s parliament on Tuesday.',
    ),
    {
      kind: 'reworded',
      left: 'Kenya’s parliament rejected [“a reckless budget”], as a member said, on Tuesday by [180] votes.',
      right:
        'With a majority of [12], lawmakers in [Nairobi] voted down the reckless budget of Kenya’s parliament on Tuesday.',
    },
  );
});

test('where words are not spaced, those of the dictionary are compared', () => {
  const { kind, left, right } = marked(
    '政府は月曜日に新しい法案を発表した。',
    '政府は火曜日に新しい法案を発表した。',
  );
  assert.equal(kind, 'edited');
  assert.equal(left, '政府は[月曜日]に新しい法案を発表した。');
  assert.equal(right, '政府は[火曜日]に新しい法案を発表した。');
});

test('a number is never cut, although the words around it are not spaced', () => {
  const { left, right } = marked('記号は第A120号室である。', '記号は第A130号室である。');
  assert.equal(left, '記号は第A[120]号室である。');
  assert.equal(right, '記号は第A[130]号室である。');
});

test('digits of any script with their marks are one number', () => {
  const pairs = [
    ['第Aは宣言1.25号である。', '第Aは宣言1.35号である。', '1.25'],
    ['記号は第１２，３４５号である。', '記号は第１２，９４５号である。', '１２，３４５'],
    ['تبلغ قيمة المشروع ١٢٫٥ في المدينة', 'تبلغ قيمة المشروع ١٣٫٥ في المدينة', '١٢٫٥'],
    ['ราคาของห้องนี้คือ1,250ต่อคืน', 'ราคาของห้องนี้คือ1,350ต่อคืน', '1,250'],
  ] as const;
  for (const [left, right, number] of pairs)
    assert.match(marked(left, right).left, new RegExp(`\\[[^\\]]*${number}[^\\]]*\\]`), left);
});

test('what nobody sees makes no word, name or figure another', () => {
  const seen = 'The office in Brockhurst opens on Friday with 1200 seats.';
  const unseen = [
    ...'\u00ad\u034f\u061c\u180e\u200b\u200d\u200e\u2060\u2063\ufe0f\ufeff\ufff9\u{1d173}\u{e0041}\u{e0100}',
  ];
  for (const character of unseen) {
    const text = seen.replace(/(?<=Brock|Fri|12|of)/g, character);
    assert.equal(marked(seen, text).kind, 'same', JSON.stringify(character));
    assert.deepEqual(marked(seen, text).left, seen);
  }
});
