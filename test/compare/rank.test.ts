import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import type { Reading } from '../../src/compare/comparison.ts';
import { reading } from './reading.ts';

const SAME = [
  'The dam above Vinča was inspected in spring, the water board said.',
  'Engineers found no damage to its gates or to the road that crosses it.',
  'A second inspection is planned for the end of the rainy season.',
];

test('the weightiest change comes first, and each says what it is', () => {
  const { changes } = compare(
    reading(
      ...SAME,
      'Rescuers pulled 14 people from the river after the ferry sank near Novi Sad.',
      'The engine may have failed shortly before the ferry struck the pier.',
      'The survivors were brought to a school in Apatin for the night.',
      'The ferry was built in 1972 at a yard in Split.',
    ),
    reading(
      ...SAME,
      'Rescuers pulled 17 people from the river after the ferry sank near Novi Sad.',
      'The engine had failed shortly before the ferry struck the pier.',
      'The survivors were brought to a school in Sombor for the night.',
      'Divers will search the wreck at first light on Tuesday.',
    ),
  );
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ['figure', 'negation', 'name', 'removed', 'added'],
  );
  const [figure, negation, name, , added] = changes.map(({ why }) => why);
  assert.match(figure ?? '', /14.*17/);
  assert.equal(name, 'Apatin → Sombor');
  assert.equal(negation, 'may → had');
  assert.equal(
    added,
    'only on the right: “Divers will search the wreck at first light on Tuesday.”',
  );
});

test('a change points to its row and to the words on each side', () => {
  const left = reading(...SAME, 'The bridge will stay shut until Easter, police said.');
  const right = reading(...SAME, 'The bridge will stay shut until Whitsun, police said.');
  const { changes, rows } = compare(left, right);
  const change = changes.find(({ kind }) => kind === 'name');
  assert.ok(change?.left && change.right);
  assert.deepEqual(rows[change.row]?.left, [3]);
  assert.equal(left.article.text.slice(change.left.start, change.left.end), 'Easter');
  assert.equal(right.article.text.slice(change.right.start, change.right.end), 'Whitsun');
});

test('a number that only points at a thing is no figure that one text leaves out', () => {
  const { changes } = compare(
    reading(...SAME, 'The sixth barge caught fire at the quay and burned out before noon.'),
    reading(...SAME, 'One barge caught fire at the quay and burned out before noon, killing 12.'),
  );
  const figures = changes.filter(({ kind }) => kind === 'figure').map(({ why }) => why);
  assert.equal(figures.length, 1);
  assert.match(figures[0] ?? '', /12/);
});

test('neighbouring sentences of one side are one change', () => {
  const { changes } = compare(
    reading(...SAME),
    reading(
      SAME[0] ?? '',
      'Herons nest on the northern bank. Anglers complain of mud. Tourists come by boat.',
      ...SAME.slice(1),
    ),
  );
  assert.deepEqual(
    changes.map(({ kind, why }) => [kind, why]),
    [['added', 'only on the right: 3 sentences, “Herons nest on the northern bank.”']],
  );
});

test('of a passage every change of wording is listed; words that say next to nothing are counted', () => {
  const { changes, hidden } = compare(
    reading(
      ...SAME,
      'The old mill by the weir burned down in the early hours while its owner slept next door.',
    ),
    reading(
      ...SAME,
      'The old barn by the weir burned down in the late hours while its owner has slept next door.',
    ),
  );
  assert.deepEqual(
    changes.map(({ why }) => why),
    ['mill → barn', 'early → late'],
  );
  assert.equal(hidden.wording, 1);
  assert.equal(hidden.same, SAME.length);
});

test('typography alone is told, and told apart', () => {
  const { changes, hidden, rows } = compare(
    reading('“We won’t go,” the miners said.'),
    reading('"We won\'t go," the miners said.'),
  );
  assert.equal(rows[0]?.kind, 'same');
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ['typography'],
  );
  assert.equal(hidden.typography, 1);
});

test('a weak alignment and a text cut short are said, and a good one says nothing', () => {
  const other = [
    'Goalkeeper Marta Ruiz signed for Bilbao on Friday.',
    'She leaves Lyon after six seasons and two titles.',
    'The clubs did not give the fee.',
    'Ruiz will wear number one.',
  ];
  assert.deepEqual(compare(reading(...SAME), reading(...SAME)).hidden.warnings, []);
  assert.match(
    compare(reading(...SAME), reading(...other)).hidden.warnings[0] ?? '',
    /^alignment weak: 0\.\d\d/,
  );
  assert.deepEqual(compare(reading(...SAME), reading(SAME[0] ?? '')).hidden.warnings, [
    'the version on the right looks cut short (1 sentence)',
  ]);
});

/** What is told of one sentence that became another: kind, finer kind, words. */
function told(left: string, right: string): string[] {
  const { changes } = compare(reading(...SAME, left), reading(...SAME, right));
  return changes.map(({ kind, sense, why }) => `${kind}${sense ? ` (${sense})` : ''}: ${why}`);
}

test('what an edit does to the meaning is called by its name', () => {
  const cases: readonly (readonly [left: string, right: string, ...told: string[]])[] = [
    [
      'The harbour master did approve the plan for the new quay on Monday.',
      'The harbour master did not approve the plan for the new quay on Monday.',
      'negation (negation): only on the right: not approve the plan',
    ],
    [
      'The owner agreed to pay for the repair of the locks.',
      'The owner refused to pay for the repair of the locks.',
      'negation (negation): agreed → refused',
    ],
    [
      'The owner has yet to answer the letter of the harbour board.',
      'The owner has answered the letter of the harbour board.',
      'negation (negation): yet → answered',
    ],
    [
      'The owner said that nobody from the yard was aboard and nor was the pilot.',
      'The owner said that nobody from the yard was aboard and neither was the pilot.',
      'wording: nor → neither',
    ],
    [
      'The barge was possibly overloaded when it left the lock.',
      'The barge was overloaded when it left the lock.',
      'negation (certainty): only on the left: possibly',
    ],
    [
      'The council could close the lock for the whole winter.',
      'The council will close the lock for the whole winter.',
      'negation (modal): could → will',
    ],
    [
      'Traffic on the canal rose in the second half of the decade.',
      'Traffic on the canal fell in the second half of the decade.',
      'wording (direction): rose → fell',
    ],
    [
      'The harbour board voted for the new lock in the spring of last year.',
      'The harbour board voted against the new lock in the spring of last year.',
      'wording (direction): for → against',
    ],
    [
      'The report was written by the engineer Milan Horvat in the spring.',
      'The report was written by the engineer Milan Horvath in the spring.',
      'name (spelling): Horvat → Horvath',
    ],
    [
      'The gates were opened by Mayor Milan Horvat in the spring.',
      'The gates were opened by Governor Milan Horvat in the spring.',
      'name (title): Mayor → Governor',
    ],
    [
      'The ministry said the locks had not been inspected since the war.',
      'The ministry admitted the locks had not been inspected since the war.',
      'attribution (verb): said → admitted',
    ],
    [
      'The barge sank at the lower gate and blocked the canal, killing two of its crew.',
      'The barge sank at the lower gate and blocked the canal.',
      'wording (clause): only on the left: killing two of its crew',
    ],
  ];
  for (const [left, right, ...expected] of cases) assert.deepEqual(told(left, right), expected);
});

test('where the clauses change places with their word nothing is turned round', () => {
  const all = told(
    'The barge left the lock before the pilot boat came.',
    'The pilot boat came after the barge left the lock.',
  );
  assert.ok(!all.some((one) => one.includes('direction')), all.join('\n'));
});

test('each change of one passage is told: its figure, its direction and its name', () => {
  assert.deepEqual(
    told(
      'Grain exports through Apatin rose 5 percent to 40,000 tonnes in the third quarter.',
      'Grain exports through Sombor fell 7 percent to 40,000 tonnes in the third quarter.',
    ).map((line) => line.replace(/: .*?(?=\S+ → )/, ': ')),
    ['figure: percent → 7 percent', 'wording (direction): rose → fell', 'name: Apatin → Sombor'],
  );
});

test('a contraction, another spelling of a date and a word that only moved say the same', () => {
  assert.deepEqual(
    told(
      'The lock was not repaired by Oct. 25, he said.',
      "The lock wasn't repaired by 25 October, he said.",
    ),
    ['typography (form): “The lock was not repaired by Oct. 25, he said.”'],
  );
});

test('a figure differs in its bound only where its value is the same', () => {
  const day = (date: string): string => `The gates will be closed from ${date} on, the board said.`;
  assert.deepEqual(told(day('3 May'), day('4 May')), ['figure: 3 May → 4 May']);
  const metres = (bound: string): string => `The dam is ${bound} 40 metres high at its middle.`;
  assert.deepEqual(told(metres('about'), metres('nearly')), [
    'figure (bound): about 40 metres → nearly 40 metres',
  ]);
});

test('one time of the day with a colon or a point is another form', () => {
  const at = (time: string): string => `The sirens were tested at ${time} on Monday.`;
  assert.deepEqual(told(at('10:30'), at('10.30')), [
    'typography (form): “The sirens were tested at 10:30 on Monday.”',
  ]);
  assert.deepEqual(told(at('10:30'), at('10.40')), ['figure: 10:30 → 10.40']);
});

test('a number that counts nothing known is a figure where it changes, in every language', () => {
  assert.deepEqual(
    told(
      'The count gives Greens 214 seats in the hall.',
      'The count gives Greens 241 seats in the hall.',
    ),
    ['figure: 214 → 241'],
  );
  const chinese = (before: string, after: string): string[] => {
    const opening = '大坝今年春天经过检查。';
    const { changes } = compare(reading(opening, before), reading(opening, after));
    return changes.map(({ kind, why }) => `${kind}: ${why}`);
  };
  assert.deepEqual(chinese('洪水造成7人受伤。', '洪水造成5人受伤。'), ['figure: 7 → 5']);
  assert.deepEqual(chinese('修复费用为2.3亿元。', '修复费用为2.3万元。'), [
    'figure: 2.3亿元 → 2.3万元',
  ]);
});

test('a row of a table that changed in its place is one changed row', () => {
  const table = (row: string): Reading =>
    reading(
      ...SAME,
      { role: 'table', text: 'Dam | Height' },
      { role: 'table', text: row },
      { role: 'table', text: 'Drava | 3,700' },
    );
  const { rows, changes } = compare(table('Sava | 8,300'), table('Sava | 8,900'));
  assert.ok(rows.every(({ kind }) => kind === 'same' || kind === 'edited'));
  assert.deepEqual(
    changes.map(({ kind, why }) => `${kind}: ${why}`),
    ['figure: 8,300 → 8,900'],
  );
});

test('of sentences told anew, two names that one text has alone each are no change of a name', () => {
  const { changes, rows } = compare(
    reading(
      'The bridge at Ulden was shut on Monday after engineer Pia Holt had found cracks in it.',
    ),
    reading(
      'Cracks in the bridge at Ulden, said Councillor Tom Resk, led to it being shut on Monday.',
    ),
  );
  const names = changes.filter(({ kind }) => kind === 'name');
  assert.ok(rows.every(({ kind }) => kind !== 'left' && kind !== 'right'));
  assert.ok(names.every(({ left, right }) => left === null || right === null));
  assert.ok(names.every(({ why }) => /^only on the (?:left|right): /.test(why)));
});

test('a doubt in other words is no denial; that one text denies what the other states is', () => {
  const denials = (one: string, other: string): string[] =>
    compare(reading(one), reading(other)).changes.flatMap(({ kind, why }) =>
      kind === 'negation' ? [why] : [],
    );
  const plain =
    'Inspectors of the harbour found the old crane fit for work in its last test in May.';
  assert.deepEqual(
    denials(
      plain,
      'In May the last test of the harbour’s old crane left inspectors no reason to doubt it.',
    ),
    [],
  );
  assert.deepEqual(
    denials(
      plain,
      'In its last test, in May, the old crane of the harbour was, inspectors said, not fit at all.',
    ),
    ['only on the right: not fit at all'],
  );
});

test('of what one side has alone, a few quoted words stand behind the rest', () => {
  const { changes } = compare(
    reading(
      'The theatre in Orle will close.',
      '“Enough is enough,” said the mayor, Olaf Friis, in the spring.',
    ),
    reading(
      'The theatre in Orle will close.',
      '“We tried all that could be tried, and then we tried it again,” said Ida Brandt, who runs it.',
    ),
  );
  const whys = changes.map(({ why }) => why);
  const at = (words: string): number => whys.findIndex((why) => why.includes(words));
  assert.ok(at('We tried all') >= 0 && at('Enough is enough” (') >= 0, whys.join(' / '));
  assert.ok(at('We tried all') < at('Enough is enough” ('), whys.join(' / '));
});

test('a day that one text does not name stands behind what it does not count', () => {
  const { changes } = compare(
    reading(
      'The council closed the old bridge on Tuesday.',
      'About 400 people cross the bridge each day.',
    ),
    reading('The council closed the old bridge.', 'People cross the bridge each day.'),
  );
  const whys = changes.map(({ why }) => why);
  const at = (words: string): number => whys.findIndex((why) => why.includes(words));
  assert.ok(at('400') >= 0 && at('400') < at('Tuesday'), whys.join(' / '));
});

test('a block quotation is a quotation, and what changes in it or by whom it is given is told once', () => {
  const letter = (by: string, end: string) =>
    reading(...SAME, `${by} wrote to the residents:`, {
      role: 'blockquote',
      text: `We rebuild the gate in May. Nobody shall leave ${end}.`,
    });
  const told = (left: Reading, right: Reading) =>
    compare(left, right).changes.map(({ kind, why }) => `${kind}: ${why}`);
  assert.deepEqual(
    told(letter('Governor Ana Petrov', 'the valley'), letter('Mayor Jan Novak', 'the valley')),
    [
      'quotation: “We rebuild the gate in May. Nobody shall leave the valley.” (Ana Petrov → Jan Novak)',
    ],
  );
  assert.deepEqual(
    told(letter('Governor Ana Petrov', 'the valley'), letter('Governor Ana Petrov', 'the town')),
    ['quotation: “… leave the valley.” → “… leave the town.” (Ana Petrov)'],
  );
});
