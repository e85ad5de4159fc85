import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, found } from './found.ts';

/** Sentences with the figures that they state. */
function states(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, figures] of Object.entries(cases)) assert.deepEqual(brief(text), figures, text);
}

test('a number joined to its noun by a hyphen counts or measures it', () => {
  states({
    'The court published a 47-page ruling.': ['47 | cardinal | 47'],
    'A magnitude-6.1 earthquake shook the coast.': ['6.1 | measure | 6.1 | magnitude'],
    'An earthquake of magnitude 6.1 shook the coast.': ['6.1 | measure | 6.1 | magnitude'],
    'A 6.1-magnitude earthquake shook the coast.': ['6.1-magnitude | measure | 6.1 | magnitude'],
    'It was a 1-in-100-year flood.': ['1-in-100 | ratio | 1..100'],
    'The two-and-a-half-year trial ended.': ['two-and-a-half-year | measure | 2.5 | year'],
    'A fossil 300-million-year-old was shown.': [
      '300-million-year-old | measure | 300000000 | year of age',
    ],
  });
});

test('an age is one in every form', () => {
  states({
    'The 46-year-old pilot left.': ['46-year-old | measure | 46 | year of age'],
    'Erik Lund, who is 46, left.': ['46 | measure | 46 | year of age'],
    'Erik Lund, aged 46, left.': ['46 | measure | 46 | year of age'],
    'Erik Lund, 46, left.': ['46 | measure | 46 | year of age'],
    'Erik Lund is 46 years old.': ['46 years old | measure | 46 | year of age'],
    'Mr Lund was 46 when he left.': ['46 | measure | 46 | year of age'],
  });
});

test('a scale joined by a hyphen belongs to the number', () => {
  states({
    'The $1.5-billion plan was cut.': ['$1.5-billion | money | 1500000000 | USD'],
    'A C$2.6-million house burned.': ['C$2.6-million | money | 2600000 | CAD'],
    'A 10-million-dollar plan was cut.': ['10-million-dollar | money | 10000000 | USD'],
    'The two-million-dollar house burned.': ['two-million-dollar | money | 2000000 | USD'],
    'A 2-billion-litre tank leaked.': ['2-billion-litre | measure | 2000000000 | litre'],
    'The firm paid £3-4m for it.': ['£3-4m | range | 3000000..4000000 | GBP'],
    'Another 2m homes lost power.': ['2m | cardinal | 2000000'],
    'A $20-million-a-year contract ended.': [
      '$20-million-a-year | money | 20000000 | USD per year',
    ],
  });
});

test('a suspended hyphen lends its unit', () => {
  states({
    'Nurses work 40- to 60-hour weeks.': ['40- to 60-hour | range | 40..60 | hour'],
    'He got 10- and 20-year terms.': ['10- | measure | 10 | year', '20-year | measure | 20 | year'],
  });
});

test('a whole number and a fraction are one', () => {
  states({
    'He swam 3-3/4 miles.': ['3-3/4 miles | measure | 3.75 | mile'],
    'He swam 3 3/4 miles.': ['3 3/4 miles | measure | 3.75 | mile'],
    'He swam 3¾ miles.': ['3¾ miles | measure | 3.75 | mile'],
  });
});

test('a part of a whole is a ratio in words and in digits', () => {
  states({
    'They have a one-in-three chance.': ['one-in-three | ratio | 1..3'],
    'They have a 1 in 4 chance.': ['1 in 4 | ratio | 1..4'],
    'One in three pupils walks to school.': ['One in three | ratio | 1..3'],
    'Nine of the 14 victims were clerks.': ['Nine of the 14 | ratio | 9..14'],
    '68 out of 150 houses burned.': ['68 out of 150 | ratio | 68..150'],
  });
  assert.equal(found('Nine of the 14 Sept. 11 victims were clerks.')[0]?.what, 'victims');
});

test('a number before "of them" or behind "of those" counts', () => {
  states({
    'Four of them have died.': ['Four | cardinal | 4'],
    'Of those, six died on Monday.': ['six | cardinal | 6', 'Monday | date | null'],
    'None of the passengers was hurt.': ['None of the passengers | zero | 0'],
  });
});

test('a temperature and a length need no space', () => {
  states({
    'It hit 38C in Seville on Friday.': [
      '38C | measure | 38 | degree Celsius',
      'Friday | date | null',
    ],
    'Its magnitude was 6.5, not that of 5.9.': [
      '6.5 | measure | 6.5 | magnitude',
      '5.9 | cardinal | 5.9',
    ],
    'It fell to -5C overnight.': ['-5C | measure | -5 | degree Celsius'],
    'It was 40 C in the shade and no rain fell.': ['40 C | measure | 40 | degree Celsius'],
    'A rise of 1.5C by 2100 is likely.': [
      '1.5C | measure | 1.5 | degree Celsius',
      '2100 | date | 2100',
    ],
    'Police look for a 6ft 2in man.': ['6ft 2in | measure | 6.166666666666667 | foot'],
    'The 6ft-2in man left.': ['6ft-2in | measure | 6.166666666666667 | foot'],
  });
});

test('groups of digits may stand apart by an apostrophe', () => {
  states({ 'The gift was 12’000 francs.': ['12’000 francs | money | 12000 | CHF'] });
});

test('9/11 is a day', () => {
  states({
    'Nine clerks died on 9/11 in the towers.': ['Nine | cardinal | 9', '9/11 | date | null'],
  });
});

test('a number after a capitalised name counts what follows it', () => {
  states({
    'On Monday Parliament gave 12 ministers a hearing.': [
      'Monday | date | null',
      '12 | cardinal | 12',
    ],
    'In Gaza 27 people were killed.': ['27 | cardinal | 27'],
    'The city of Lagos lost 3 schools.': ['3 | cardinal | 3'],
    'In Kharkiv 8 houses burned.': ['8 | cardinal | 8'],
  });
});

test('set phrases, serials, versions and addresses count nothing', () => {
  states({
    'At one point he left.': [],
    'He was at one with her.': [],
    'First, he left the room.': [],
    'It first opened there.': [],
    'Captain June Harbin may march in.': [],
    'The flight BA2490 was late.': [],
    'Version 2.4.1 of the program failed.': [],
    'The house at 49 Mill Road burned.': [],
    'See https://example.org/2024/11/20/story-47.html for more.': [],
    'Call 020-7946-0018 now.': [],
    'The Boeing 737 landed.': [],
  });
});

test('a month is a date where a word leads to it, a weekday also as an owner', () => {
  states({
    'It first opened in May.': ['May | date | null'],
    'He was charged last March and freed in June.': ['March | date | null', 'June | date | null'],
    "Tuesday's vote was close.": ['Tuesday | date | null'],
    'It was Monday, the third day of the strike.': ['Monday | date | null', 'third | ordinal | 3'],
  });
});

test('what a hyphen joins to a number is counted where it can be', () => {
  states({
    'It is the fifth-largest bank.': ['fifth | ordinal | 5'],
    'Her half-sister and a third accomplice came.': ['third | ordinal | 3'],
    'A six-strong team dug.': ['six | cardinal | 6'],
    'The singer died at 84.': ['84 | measure | 84 | year of age'],
  });
});

test('a power of ten is its number, a scale before pounds is no length', () => {
  states({
    'It held 10³ cells.': ['10³ | cardinal | 1000'],
    'It held 10^-4 grams.': ['10^-4 grams | measure | 0.0001 | gram'],
    'It weighs 3.2 × 10⁶ kg.': ['3.2 × 10⁶ kg | measure | 3200000 | kilogram'],
    'It cost 3.2m pound.': ['3.2m pound | money | 3200000 | GBP'],
  });
});

test('how many times more there is, is a figure', () => {
  states({
    'Rents have doubled.': ['doubled | cardinal | 2'],
    'Rents are halving.': ['halving | cardinal | 0.5'],
    'He won the doubles in a double room.': [],
  });
});

test('a capital before a number makes no name in a headline, nor does an owner', () => {
  states({
    'Space Agency Discovers 715 New Worlds': ['715 | cardinal | 715'],
    "She won 303 votes to Lund's 206.": ['303 | cardinal | 303', '206 | cardinal | 206'],
    'The new Boeing 737 landed.': [],
  });
});

test('a number behind a weekday may count, one behind a name may be an age', () => {
  states({
    'On Sunday 13 Israeli soldiers were killed.': ['Sunday | date | null', '13 | cardinal | 13'],
    'On Sunday 13 she left.': ['Sunday 13 | date | null'],
    'Her sons are Astrid, one, and Per.': ['one | measure | 1 | year of age'],
  });
});
