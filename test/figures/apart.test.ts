import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passages } from '../../src/article/article.ts';
import { compareFigures } from '../../src/figures/compare.ts';
import { lines, side } from './sides.ts';

/** What two texts written apart are told to state, wherever it stands in them. */
function apart(
  left: readonly string[],
  right: readonly string[],
  passages: readonly Passages[] = [],
): string[] {
  return lines(side(...left), side(...right), passages);
}

function onlyOnOneSide(told: readonly string[]): string[] {
  return told.filter((line) => line.includes('only on'));
}

const FIRST_TWO: readonly Passages[] = [{ left: [0], right: [0] }];

test('an age is one person’s wherever it is told', () => {
  assert.deepEqual(
    apart(
      ['The diver survived the fall.', 'Ida Brandt, 24, was flown to the coast.'],
      ['A young woman had a narrow escape.', 'Rescuers carried the 24-year-old down.'],
    ),
    ['same: 24 and 24-year-old say the same'],
  );
});

test('the dead, the killed and people who died are counted alike', () => {
  assert.deepEqual(
    apart(
      ['Four people died when the ferry sank.'],
      ['The ferry went down in a storm.', 'The other four were killed.'],
    ),
    ['same: people died: four in both'],
  );
});

test('a toll that was counted to the one is another toll when one more is counted', () => {
  assert.match(
    apart(
      ['Bus crash kills 28 pilgrims.', 'At least 28 pilgrims were killed in the gorge.'],
      ['The bus fell into the gorge.', 'Officials said 29 pilgrims were killed in the gorge.'],
    ).join(),
    /^changed: pilgrims: 28 → 29/,
  );
  assert.match(
    apart(
      ['More than 700 homes burned in the hills.'],
      ['Some 715 homes burned in the hills.'],
    )[0] ?? '',
    /^equivalent/,
  );
});

test('two rates lie closer than other numbers that are one put roughly', () => {
  const told = apart(
    ['About 94 percent of the planets are small.'],
    ['Some 90 percent of the candidates will be confirmed.'],
  );
  assert.deepEqual(
    told.filter((line) => line.startsWith('equivalent')),
    [],
  );
});

test('a number is not said to differ from one text’s where another number of that text agrees', () => {
  const told = apart(
    ['Three quarters of the other 29 owners must agree.', 'Of 30 teams 23 have to vote for it.'],
    ['Three quarters of the owners, at least 23, must agree.'],
  );
  assert.deepEqual(
    told.filter((line) => line.startsWith('changed')),
    [],
  );
});

test('what both texts have one of, and numbers that are none, are no findings', () => {
  assert.deepEqual(
    apart(
      ['One of her colleagues spoke for millions.'],
      ['She spoke for millions; one of her colleagues wept.'],
    ),
    [],
  );
});

test('a number that the other text writes without counting is not said to stand on one side', () => {
  assert.deepEqual(
    onlyOnOneSide(
      apart(
        ['The triple killer was jailed.'],
        ['He was jailed for the three murders in the park.'],
      ),
    ),
    [],
  );
  assert.deepEqual(
    onlyOnOneSide(apart(['The crew of Apollo 23 landed.'], ['Crew 23 landed with 23 samples.'])),
    [],
  );
});

test('a day or year may be one that the other text tells from its own', () => {
  assert.deepEqual(
    onlyOnOneSide(apart(['He resigned on Friday.'], ['He gave up his post yesterday.'])),
    [],
  );
  assert.deepEqual(
    onlyOnOneSide(apart(['The mill closed in 2008.'], ['The mill closed four years ago.'])),
    [],
  );
  assert.deepEqual(
    onlyOnOneSide(apart(['The mill closed in March.'], ['The mill closed last month.'])),
    [],
  );
  assert.equal(onlyOnOneSide(apart(['He quit on Friday.'], ['He gave up his post.'])).length, 1);
});

test('a bound or a unit left out is neither the same nor missing', () => {
  assert.deepEqual(
    apart(
      ['The river rose in less than two hours.', 'It was -8C in the valley.'],
      ['Within two hours the town was flooded.', 'At minus eight degrees the pipes froze.'],
    ),
    [],
  );
});

test('in sentences that tell the same, figures of one sort without a partner may be one', () => {
  const left = ['Damage is put at $1.3 billion by the insurers.'];
  const right = ['The insurers gave their losses as $2.9 billion.'];
  assert.deepEqual(onlyOnOneSide(apart(left, right, FIRST_TWO)), []);
  assert.equal(
    onlyOnOneSide(
      apart(
        ['Twelve wells in the valley ran dry.'],
        ['The drought took $2.9 billion from the growers.'],
        FIRST_TWO,
      ),
    ).length,
    2,
  );
});

test('sentences that tell one fact, though they are not aligned, speak for their figures', () => {
  const left = side('Nothing is known.', 'The bank that was robbed had four guards.');
  const right = side('It was cold.', 'Four wardens fled, the bank said.');
  const outcomes = (further: { left: number; right: number }[]): string[] =>
    compareFigures(left, right, [], further).map(({ outcome }) => outcome);
  assert.deepEqual(outcomes([]).sort(), ['left', 'right']);
  assert.deepEqual(outcomes([{ left: 1, right: 1 }]), []);
});

test('a weekday is the date that it falls on, where that is the latest year of its text', () => {
  assert.deepEqual(
    apart(['The mayor resigned on Saturday.'], ['He gave up on March 1, 2014, the hall said.']),
    ['equivalent: Saturday and March 1, 2014 can be the same day'],
  );
  assert.deepEqual(
    apart(
      ['The mayor resigned on Saturday.'],
      ['He was born on March 1, 1958.', 'The hall was shut until 2014.'],
    ).filter((line) => line.startsWith('equivalent')),
    [],
  );
});

test('one of all of them is told with all of them, a vague number takes no partner away', () => {
  const all = ['The court sentenced 683 men.', 'Among them is Omar, one of the 683.'];
  const told = apart(all, [...all].reverse());
  assert.ok(told.every((line) => !line.includes('only on')));
  assert.deepEqual(
    apart(
      ['The attack left dozens dead.', 'The attackers killed 29 people.'],
      ['At least 28 people were killed in the attack.'],
      FIRST_TWO,
    ).map((line) => line.split(':')[0]),
    ['equivalent', 'changed'],
  );
});

test('the one sum left in two sentences that tell the same is the sum of one thing', () => {
  assert.deepEqual(
    apart(
      ['Repairs worth €3.5 million were to start next spring.'],
      ['The repairs that were planned for next year would have cost €5.3 million.'],
      FIRST_TWO,
    ),
    ['changed: €3.5 million → €5.3 million'],
  );
  assert.deepEqual(
    apart(
      ['Families with two children will be €640 a year better off, the ministry said.'],
      ['A family with two children will gain €460 a year, according to the ministry.'],
      FIRST_TWO,
    ).filter((line) => !line.startsWith('same')),
    ['changed: €640 a year → €460 a year'],
  );
});

test('sums are not one thing’s only because they are the only ones of texts that tell no fact alike', () => {
  const told = apart(
    ['Repairs worth €3.5 million were to start next spring.', 'A dog barked.'],
    ['A cat slept.', 'The repairs that were planned would have cost €5.3 million.'],
    [{ left: [0], right: [0] }],
  );
  assert.deepEqual(
    told.filter((line) => line.startsWith('changed')),
    [],
  );
});

test('a length of time is no version of a sum that stands in the same words', () => {
  const told = apart(
    ['She had played the same numbers for 18 years.'],
    ['For years she had played the same numbers for €4.'],
    FIRST_TWO,
  );
  assert.deepEqual(
    told.filter((line) => line.startsWith('changed')),
    [],
  );
});

test('cents are those of the currency that the other text names', () => {
  assert.deepEqual(
    apart(
      ['A packet of cigarettes will cost 50 cents more.'],
      ['Cigarettes go up by half a euro a packet.'],
    ),
    ['equivalent: 50 cents and half a euro can be the same'],
  );
});

test('dozens are counted to about so many', () => {
  assert.match(
    apart(
      ['The inquiry found that 23 babies died.'],
      ['Two dozen babies might have lived, the inquiry found.'],
    ).join(),
    /^equivalent/,
  );
});

test('half of something is not said to be missing where the other text has it without a noun', () => {
  assert.deepEqual(
    onlyOnOneSide(
      apart(
        ['By noon about half of the houses had power again.'],
        ['Some 8,500 houses lost power; it was back in half of them.'],
      ),
    ),
    ['right: houses: some 8,500, only on the right'],
  );
});

test('those who are counted behind “and” are not those before it', () => {
  const found = side('Eleven are dead and 24 have not been found.').figures.map(({ what }) => what);
  assert.deepEqual(found, ['dead', null]);
});

test('an age that neither text has another of is one person’s', () => {
  assert.deepEqual(
    apart(
      [
        'The club has signed the striker Mateus Lima.',
        'The 23-year-old has signed for five years.',
      ],
      ['Rovers have a new striker.', 'Lima, 22, has signed until the summer of 2029.'],
    ).filter((line) => line.startsWith('changed')),
    ['changed: 23-year-old → 22'],
  );
});

test('a share that is given to its decimals is no share of a whole that only comes near', () => {
  const told = apart(['Her rival got 45.7 percent.'], ['Her party holds 14 of 31 seats.']);
  assert.deepEqual(
    told.filter((line) => line.startsWith('equivalent')),
    [],
  );
});

test('a price for one and a sum of the same currency can be one price', () => {
  assert.deepEqual(
    apart(
      ['Shareholders get $41 a share in cash.'],
      ['Calder will pay shareholders $44 in cash for each.'],
      FIRST_TWO,
    ),
    ['changed: cash: $41 a share → $44'],
  );
});

test('a score is the same from either side', () => {
  assert.deepEqual(
    apart(
      ['Rovers lost 2-1 at Everton on Sunday.'],
      ['Colley’s side have lost both their games, the latest 1-2 at Everton, where Price scored.'],
      FIRST_TWO,
    ).filter((line) => line.includes('2-1')),
    ['equivalent: 2-1 and 1-2 can be the same'],
  );
});

test('“more than” a round number leaves room for the next ones, and “more than” a counted one does not', () => {
  const crews = (left: string, right: string): string[] =>
    apart(
      [`The county sent ${left} firefighters.`],
      [`There were ${right} firefighters.`],
      FIRST_TWO,
    );
  assert.match(crews('240', 'more than 200')[0] ?? '', /^equivalent/);
  assert.match(crews('260', 'more than 200')[0] ?? '', /^changed/);
  assert.match(crews('240', 'more than 212')[0] ?? '', /^changed/);
});

test('what makes the other text’s number with another of its sentence does not differ from it', () => {
  assert.deepEqual(
    apart(
      ['The clerk pleaded guilty to 14 charges of fraud and two of theft.'],
      ['There were 16 charges, all of which the former clerk had admitted.'],
      FIRST_TWO,
    ),
    [],
  );
  assert.deepEqual(
    apart(
      ['The clerk pleaded guilty to 14 charges of fraud.'],
      ['There were 16 charges, all of which the former clerk had admitted.'],
      FIRST_TWO,
    ),
    ['changed: charges: 14 → 16 (the former clerk)'],
  );
});

test('a period that both sentences date is one, whatever year one of them has besides', () => {
  assert.ok(
    apart(
      ['The firm admitted in March 2024 to spills at 17 sewage works between 2016 and 2021.'],
      ['Between 2016 and 2021 sewage was spilled from 19 works, which the firm has not denied.'],
      FIRST_TWO,
    ).some((line) => /^changed: .*17 → 19/.test(line)),
  );
});

test('two large numbers next to each other are one thing told twice, wherever they stand', () => {
  const told = (right: string): string[] =>
    apart(
      ['The drug slowed early symptoms of the disease in a study of 1,736 patients.'],
      ['Three people died in it.', `The study took in ${right} people with early symptoms.`],
    );
  assert.deepEqual(
    told('1,763').filter((line) => line.includes('1,736')),
    ['changed: patients: 1,736 → 1,763'],
  );
  assert.deepEqual(
    told('2,463').filter((line) => line.startsWith('changed')),
    [],
  );
});
