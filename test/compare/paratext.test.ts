import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockRole } from '../../src/article/article.ts';
import { compare } from '../../src/compare/compare.ts';
import { reading } from './reading.ts';

type Around = readonly (readonly [role: BlockRole, text: string])[];

/** What is told to differ around one body. */
function told(left: Around, right: Around): string[] {
  const side = (around: Around) =>
    reading(...around.map(([role, text]) => ({ role, text })), 'The ferry ran aground on Sunday.');
  return compare(side(left), side(right)).paratext.map(({ role, why }) => `${role}: ${why}`);
}

test('corrections come first, each told whole; a note that both have is none', () => {
  const old = ['correction', 'Correction: The ferry sails from Bodø, not Moskenes.'] as const;
  const long = `An earlier version gave ${'a wrong number, '.repeat(9)}which was 241.`;
  assert.deepEqual(
    told(
      [['headline', 'Ferry runs aground'], old],
      [['headline', 'Ferry hits rocks'], ['correction', `Correction: ${long}`], old],
    ),
    [`correction: only on the right: ${long}`, 'headline: Ferry runs aground → Ferry hits rocks'],
  );
  assert.deepEqual(told([old], []), [
    'correction: only on the left: The ferry sails from Bodø, not Moskenes.',
  ]);
});

test('typography and case are nothing; a currency, a doubt and a date are something', () => {
  assert.deepEqual(
    told(
      [
        ['headline', '“Total fog” as ferry runs aground'],
        ['byline', 'By Ingrid Dahl — News desk'],
      ],
      [
        ['headline', "'Total Fog' As Ferry Runs Aground"],
        ['byline', 'By Ingrid Dahl - News Desk'],
      ],
    ),
    [],
  );
  const bill = (words: string): Around => [['headline', words]];
  assert.equal(told(bill('Ferry firm to pay £5m'), bill('Ferry firm to pay $5m')).length, 1);
  assert.equal(told(bill('Captain to resign'), bill('Captain to resign?')).length, 1);
  assert.deepEqual(told([['date', '3 May 2026']], [['date', '4 May 2026']]), [
    'date: 3 May 2026 → 4 May 2026',
  ]);
});

test('each block that only one text has is told, however little it weighs', () => {
  const signed = ['byline', 'By Ingrid Dahl'] as const;
  const summed = ['standfirst', 'Lifeboats were on the scene within the hour.'] as const;
  assert.deepEqual(told([['headline', 'Ferry runs aground'], signed, summed], []), [
    'headline: only on the left: Ferry runs aground',
    'standfirst: only on the left: Lifeboats were on the scene within the hour.',
    'byline: only on the left: By Ingrid Dahl',
  ]);
});

test('a long standfirst is told from where it begins to differ', () => {
  const standfirst = (number: string): Around => [
    [
      'standfirst',
      `Lifeboats from two harbours brought all who were on board to the quay in Moskenes, ${number} people in all, before the tide turned.`,
    ],
  ];
  assert.deepEqual(told(standfirst('214'), standfirst('241')), [
    'standfirst: … quay in Moskenes, 214 people in all, before the tide turned. → … quay in Moskenes, 241 people in all, before the tide turned.',
  ]);
});
