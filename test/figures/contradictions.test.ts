import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, side } from './sides.ts';

/** What is said to differ of two texts of which no sentence answers another. */
function differing(left: readonly string[], right: readonly string[]): string[] {
  return lines(side(...left), side(...right), []).filter(
    (line) => line.startsWith('changed') || line.startsWith('sources-disagree'),
  );
}

test('two values of what befell people in a place that neither text names again', () => {
  assert.deepEqual(
    differing(
      ['The vote was calm.', 'Two people were killed in the northern district of Tamba.'],
      ['In Tamba, in the north, four people died when police fired.', 'Counting went on.'],
    ),
    ['changed: people killed: two → four'],
  );
});

test('jobs, posts and those who lose them are counted alike', () => {
  assert.deepEqual(
    differing(
      ['The works will close with the loss of 420 jobs.'],
      ['A total of 460 men and women will lose their posts when it shuts.'],
    ),
    ['changed: jobs: 420 → 460'],
  );
});

test('a day that was put off is told by what falls on it', () => {
  assert.deepEqual(
    differing(
      ['Talks will resume on 3 May at the Danneberg centre.', 'Trains ran late.'],
      ['Trains ran late.', 'Both sides meet again at the Danneberg on 6 May.'],
    ),
    ['changed: 3 May → 6 May'],
  );
});

test('a number with its digits in another order is taken for the same one', () => {
  assert.equal(
    differing(
      ['Malaria was found in 84 of the vaccinated children and in 247 of the others.'],
      ['Of those who got it 84 fell seriously ill, compared with 274 in the other group.'],
    ).length,
    1,
  );
});

test('what may belong to either of two values is not said to differ', () => {
  assert.deepEqual(
    differing(
      ['After leading 44 laps, Moran waited for a restart at Oakfield.'],
      ['At Oakfield others found trouble: Pell (69 laps led) and Marsh, who led 60 laps.'],
    ),
    [],
  );
});

test('a far bound, or any number, differs from nothing', () => {
  assert.deepEqual(
    differing(
      [
        'Hundreds of homes in Selby were flooded.',
        'It cost the county more than a million pounds.',
      ],
      ['Some 85 homes in Selby were flooded.', 'The county paid £1.4m for it.'],
    ),
    [],
  );
});

test('a quarter of a million is a round number', () => {
  assert.deepEqual(
    differing(
      ['The plan will cost 260 million crowns a year, the minister said.'],
      ['The minister said the plan would cost a quarter of a billion crowns a year.'],
    ),
    [],
  );
});

test('a year that something was found in is told in other words for it', () => {
  assert.deepEqual(
    differing(
      ['The comet was discovered in 2019 with a telescope in Chile.', 'It is bright.'],
      ['Clouds hid it.', 'First found in 2017 from a mountain in Chile, the comet is bright.'],
    ),
    ['changed: 2019 → 2017'],
  );
});

test('one and a half is a round number', () => {
  assert.deepEqual(
    differing(
      ['The planet is 1.6 times as wide as the Earth.'],
      ['The planet is one and a half times as broad as the Earth.'],
    ),
    [],
  );
});
