import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFigures } from '../../src/figures/find.ts';
import { ENGLISH } from '../../src/language/en/english.ts';
import { brief, found, only } from './found.ts';

test('money is in whole units of its currency, wherever the sign stands', () => {
  assert.deepEqual(
    brief('It paid $100 million, £3bn, 20€, US $4.46, Rs. 500, C$6 and 800 Danish kroner.'),
    [
      '$100 million | money | 100000000 | USD',
      '£3bn | money | 3000000000 | GBP',
      '20€ | money | 20 | EUR',
      'US $4.46 | money | 4.46 | USD',
      'Rs. 500 | money | 500 | INR',
      'C$6 | money | 6 | CAD',
      '800 Danish kroner | money | 800 | DKK',
    ],
  );
  assert.deepEqual(brief('Fares rise 19 cents.'), ['19 cents | money | 0.19 | USD']);
  assert.deepEqual(brief('A $5 million deal.'), ['$5 million | money | 5000000 | USD']);
});

test('pounds are money or weight as the sentence says', () => {
  assert.equal(only('The club paid ten pounds for him.').unit, 'GBP');
  assert.equal(only('He lost ten pounds in hospital.').unit, 'pound');
  assert.equal(only('They seized 40 pounds of cocaine.').unit, 'pound');
});

test('measures have their unit in the singular as stated', () => {
  assert.deepEqual(
    brief(
      'The depot lies 110 km (70 miles) away, 3.5 square kilometres wide, at -5 degrees Celsius.',
    ),
    [
      '110 km | measure | 110 | kilometre',
      '70 miles | measure | 70 | mile',
      '3.5 square kilometres | measure | 3.5 | square kilometre',
      '-5 degrees Celsius | measure | -5 | degree Celsius',
    ],
  );
  assert.equal(only('He is 6 feet 2 inches tall.').value?.toFixed(3), '6.167');
  assert.equal(only('A five-year plan was agreed.').unit, 'year');
});

test('rates are part of the unit', () => {
  assert.deepEqual(
    [
      'Winds of 155 miles per hour.',
      'Crude fell to $52 a barrel.',
      'They cut 800,000 barrels a day.',
    ].map((text) => only(text).unit),
    ['mile per hour', 'USD per barrel', 'barrel per day'],
  );
  assert.equal(only('Sales were $6.78 billion a year earlier.').unit, 'USD');
});

test('percent in sign and words', () => {
  assert.deepEqual(brief('Shares rose 6.5%, 24pc or 8 per cent, by 2 percentage points.'), [
    '6.5% | percent | 6.5 | percent',
    '24pc | percent | 24 | percent',
    '8 per cent | percent | 8 | percent',
    '2 percentage points | percent | 2 | percentage point',
  ]);
});

test('ranges share their unit and scale', () => {
  assert.deepEqual(
    brief(
      'Between 5 and 10 men, 25-30 tanks, four to five thousand troops, $89 to $93 billion, $200 to $4 million.',
    ),
    [
      'Between 5 and 10 | range | 5..10',
      '25-30 | range | 25..30',
      'four to five thousand | range | 4000..5000',
      '$89 to $93 billion | range | 89000000000..93000000000 | USD',
      '$200 to $4 million | range | 200..4000000 | USD',
    ],
  );
  assert.deepEqual(brief('It rose 64.06 points to 4,577.10.'), [
    '64.06 | cardinal | 64.06',
    '4,577.10 | cardinal | 4577.1',
  ]);
  assert.deepEqual(brief('More than 10 but less than 20 people came.'), [
    'More than 10 but less than 20 | range | 10..20',
  ]);
});

test('a part of a whole is one figure', () => {
  assert.deepEqual(
    [
      'It shot down five out of the six missiles.',
      'One in four children is hungry.',
      'Two of eight were hit.',
    ].flatMap(brief),
    [
      'five out of the six | ratio | 5..6',
      'One in four | ratio | 1..4',
      'Two of eight | ratio | 2..8',
    ],
  );
  assert.deepEqual(brief('They beat Leeds 2-1.'), ['2-1 | ratio | 2..1']);
});

test('none of what news count is zero', () => {
  assert.deepEqual(
    ['There were no casualties.', 'It ended without any injuries.', 'No one was hurt.'].map(
      (text) => only(text).kind,
    ),
    ['zero', 'zero', 'zero'],
  );
  assert.deepEqual(found('There is no reason to doubt it.'), []);
});

test('how exactly is said before or behind the number', () => {
  const cases = {
    'about 70 miles': 'about',
    'nearly 70 miles': 'nearly',
    'more than 70 miles': 'over',
    'at least 70 miles': 'at-least',
    'fewer than 70 miles': 'under',
    'up to 70 miles': 'up-to',
    '70 miles or more': 'at-least',
  };
  for (const [phrase, approx] of Object.entries(cases)) {
    const figure = only(`It flew ${phrase}.`);
    assert.deepEqual([figure.approx, figure.stated], [approx, phrase]);
  }
  assert.deepEqual(only('It flew exactly 70 miles.').approx, 'exact');
});

test('a figure keeps the words that bound it, but not those of another matter', () => {
  assert.equal(only('It cost $5 billion over the years.').stated, '$5 billion');
  assert.equal(only('At least another 37 were hurt.').stated, 'At least another 37');
  assert.equal(only('Dozens were hurt.').stated, 'Dozens');
});

test('dates and times are of their own kind', () => {
  assert.deepEqual(
    brief(
      'On Tuesday, Nov. 19, 2024, between 9 p.m. and 11:55 p.m., and since 2022, in the 1990s and from 2014 to 2018.',
    ).map((line) => line.split(' | ').slice(0, 3).join(' | ')),
    [
      'Tuesday, Nov. 19, 2024 | date | 2024',
      '9 p.m. and 11:55 p.m. | time | 1260..1435',
      '2022 | date | 2022',
      '1990s | date | 1990',
      '2014 to 2018 | date | 2014..2018',
    ],
  );
  assert.equal(only('The raid began two days ago.').kind, 'date');
  assert.equal(only('It killed 2000 people.').kind, 'cardinal');
});

test('numbers in names, labels, codes and addresses are no quantities', () => {
  for (const text of [
    'The G7 met after COVID-19.',
    'Turn to page 3 of the report.',
    'The iPhone 11 is out.',
    'A category 4 hurricane formed.',
    'He lives at 49 Zorro Ranch Road.',
    'Which one is it?',
    'It is open 24/7.',
    'Ring +1-222-2222-2222 now.',
  ])
    assert.deepEqual(brief(text), [], text);
});

test('what is counted is the noun phrase', () => {
  const cases: Record<string, string | null> = {
    'Russia deployed 11,000 North Korean troops there.': 'North Korean troops',
    'Five of the six missiles fell.': 'missiles',
    'Nearly 27,000 were injured.': 'injured',
    'A fifth of its territory is lost.': 'territory',
    'They approved $100 million in military aid.': 'military aid',
    'It has a range of up to 300 kilometers.': 'range',
    'He wrote a 12-page letter.': 'page',
    'It happened on the 1,000th day.': 'day',
    'One Russian arms depot burned.': 'Russian arms depot',
  };
  for (const [text, what] of Object.entries(cases)) assert.equal(only(text).what, what, text);
  assert.equal(found('They sold 435 homes by tender and 187 by auction.')[1]?.what, 'homes');
});

test('the source is who says so in the sentence', () => {
  const cases: Record<string, string | null> = {
    'A US official stated that two of the eight missiles were hit.': 'a US official',
    'According to the ministry, 42 drones fell.': 'the ministry',
    'Russia responded by claiming its forces shot down five drones.': 'Russia',
    'At least 12 people died, the mayor said.': 'the mayor',
    'At least 12 people died, said the mayor.': 'the mayor',
    'At least 12 people died in the blast.': null,
    'There were ten casualties reported.': null,
  };
  for (const [text, source] of Object.entries(cases)) assert.equal(only(text).source, source, text);
});

test('only the given sentences are read, and offsets point into the whole text', () => {
  const text = 'Rated 4 of 5. Six men died. See 7 more.';
  const [figure, ...more] = findFigures(text, [{ start: 14, end: 27 }], ENGLISH);
  assert.deepEqual(more, []);
  assert.deepEqual([figure?.start, figure?.end, figure?.text], [14, 17, 'Six']);
});

test('an age has a unit of its own', () => {
  const ages = [
    'A 22-year-old man was held.',
    'The boys, aged 12, fled.',
    'Vonny Moyes, 26, marched.',
  ];
  for (const text of ages) assert.equal(only(text).unit, 'year of age', text);
  assert.equal(only('The war is in its third year.').kind, 'ordinal');
});

test('a length of time that is counted from now names a date or a time', () => {
  for (const text of [
    'It ended nine days later.',
    'The last three months were dry.',
    'They will vote in two weeks.',
  ])
    assert.equal(only(text).kind, 'date', text);
  assert.equal(only('It was over 30 minutes later.').kind, 'time');
  for (const text of [
    'It lasted three months.',
    'It took over two weeks.',
    'A 10-day siege ended.',
  ])
    assert.equal(only(text).kind, 'measure', text);
});

test('times in words', () => {
  const cases = {
    "seven o'clock": 7 * 60,
    'half past one': 13 * 60 - 690,
    'seven forty-five p.m.': 19 * 60 + 45,
    '0730 GMT': 7 * 60 + 30,
    '13:55': 13 * 60 + 55,
  };
  for (const [time, minutes] of Object.entries(cases))
    assert.deepEqual(
      [only(`It began at ${time}.`).kind, only(`It began at ${time}.`).value],
      ['time', minutes],
      time,
    );
});

test('a time that something takes is not more than that time', () => {
  assert.equal(found('It cost $5 billion over eight years.')[1]?.approx, 'exact');
  assert.equal(only('He was held for over eight years.').approx, 'over');
});

test('a name in capitals is no pronoun', () => {
  assert.equal(only('Ten U.S. senators voted.').what, 'U.S. senators');
});

test('scores and votes are two numbers that belong together', () => {
  assert.deepEqual(brief('The Senate voted 51 to 49 for the bill.'), ['51 to 49 | ratio | 51..49']);
  assert.deepEqual(brief('The score was 2-2.'), ['2-2 | ratio | 2..2']);
});

test('a letter is a temperature where warmth or cold is spoken of', () => {
  assert.equal(only('The world is 1.5C warmer.').unit, 'degree Celsius');
  assert.deepEqual(brief('Form 13F was filed.'), []);
});

test('how often is a number', () => {
  assert.equal(only('He was arrested twice.').value, 2);
});

test('last week 12 people is a count, day 12 a name', () => {
  assert.equal(only('Last week 12 people died.').value, 12);
  assert.deepEqual(brief('On day 12 of the siege they left.'), []);
});

test('numbers of cards, papers and short messages, places on the globe and marks of a source are no figures', () => {
  for (const text of [
    'The card 5105 1051 0510 5100 was stolen, and 3714-496353-98431 too.',
    'Parcel #88412093 never came.',
    'Decree n° 2025-88 and order № 17/4 were signed.',
    'Text RIVER to 60077, or envoyez STOP au 36111.',
    "The wreck lies at 48.8584° N, 2.2945° E, the buoy at 12° 30' S.",
    'The page shows &#128512; and &#x1F600; only.',
    'The key is 482910384756102938475610293847.',
  ])
    assert.deepEqual(brief(text), [], text);
  assert.deepEqual(brief('It was 14° in the years 2019 2020 2021 2022.').length, 5);
});

test('a number that no computer counts to is a figure with its own digits', () => {
  assert.equal(
    only('They saw 98,765,432,109,876,543,210 stars.').text,
    '98,765,432,109,876,543,210',
  );
  const sum = only('The sum is 482910384756102938475610293847 dollars.');
  assert.deepEqual([sum.text, sum.unit], ['482910384756102938475610293847 dollars', 'USD']);
});

test('addresses, telephone numbers and codes are no figures', () => {
  for (const text of [
    'Call 020 7946 0018 for more.',
    'Call +44 20 7946 0958 for more.',
    'Call (555) 123-4567 or 1-555-123-4567 now.',
    'Ring (0) 20 7946 0958 or +1 (212) 555 0100 ext. 12 now.',
    'Ring +44 (0)20 7946 0958 x12, or 212-555-0100, extension 7.',
    'Send it to DE89 3704 0044 0532 0130 00 or GB29 NWBK 6016 1331 9268 19.',
    'Send it to the bank with the sort code 20-00-00.',
    'Appelez le 01 23 45 67 89 demain.',
    'See https://news.example/x%20y%2045/12?p=50% for more.',
    'See news.example/2024/12/400-homes for more.',
    'Write to desk24@news12.example today.',
    'The entry 00184 was read.',
  ])
    assert.deepEqual(brief(text), [], text);
  assert.equal(brief('He paid 1.5 million on 03/04/2025, and 7 homes fell.').length, 3);
});

test('whole numbers keep their digits, however many they are', () => {
  assert.equal(only('The fund holds 1234567890123456 shares.').value, 1234567890123456);
});

test('a quarter mile, a year and a half and the votes of both sides are one figure each', () => {
  assert.deepEqual(brief('The mast stands a quarter mile off.'), [
    'a quarter mile | measure | 0.25 | mile',
  ]);
  assert.deepEqual(brief('They rowed a third mile.'), ['third | ordinal | 3']);
  assert.deepEqual(brief('It took an hour and a half, then a year and a half.'), [
    'an hour and a half | measure | 1.5 | hour',
    'a year and a half | measure | 1.5 | year',
  ]);
  const { kind, value, value2 } = only('The plan was carried by 28 votes to 23.');
  assert.deepEqual([kind, value, value2], ['ratio', 28, 23]);
});
