import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreement } from '../../src/figures/agreement.ts';
import { normalised } from '../../src/figures/normalise.ts';
import { ENGLISH } from '../../src/language/en/english.ts';
import { only } from './found.ts';

function agree(a: string, b: string): ReturnType<typeof agreement> {
  const sentence = (number: string): string => `Officials put it at ${number}.`;
  const one = normalised(only(sentence(a)), ENGLISH);
  const other = normalised(only(sentence(b)), ENGLISH);
  const result = agreement(one, other);
  assert.equal(agreement(other, one), result, `${b}, ${a} the other way round`);
  return result;
}

test('one value in words, digits or another unit is the same or equivalent', () => {
  assert.equal(agree('five', '5'), 'same');
  assert.equal(agree('$1.2 billion', '$1,200 million'), 'same');
  assert.equal(agree('110 km', 'about 70 miles'), 'equivalent');
  assert.equal(agree('nearly 27,000', '26,900'), 'equivalent');
  assert.equal(agree('over 12,000', '12,000'), 'equivalent');
  assert.equal(agree('a quarter', '25 percent'), 'equivalent');
  assert.equal(agree('26,917 tents', '27,000 tents'), 'equivalent');
  assert.equal(agree('100 km/h', '62 mph'), 'equivalent');
  assert.equal(agree('between 5 and 10 tents', '7 tents'), 'equivalent');
  assert.equal(agree('14 days', 'two weeks'), 'equivalent');
});

test('other values differ, small whole numbers to the one', () => {
  assert.equal(agree('30 tents', '31 tents'), 'different');
  assert.equal(agree('1,000 tents', '1,200 tents'), 'different');
  assert.equal(agree('five of six', 'two of eight'), 'different');
  assert.equal(agree('110 km', '300 km'), 'different');
  assert.equal(agree('6.5%', '6.9%'), 'different');
  assert.equal(agree('no casualties', 'ten casualties'), 'different');
});

test('what measures different things is not compared', () => {
  assert.equal(agree('110 km', '$110'), null);
  assert.equal(agree('$5 million', '£5 million'), null);
  assert.equal(agree('42 tents', '42 percent'), null);
});

test('dates agree in the parts that both state', () => {
  const dates = (a: string, b: string): ReturnType<typeof agreement> =>
    agreement(
      normalised(only(`It fell ${a}.`), ENGLISH),
      normalised(only(`It fell ${b}.`), ENGLISH),
    );
  assert.equal(dates('on November 19', 'on 19 November'), 'same');
  assert.equal(dates('on November 19', 'on Nov. 19, 2024'), 'equivalent');
  assert.equal(dates('on November 19', 'on November 20'), 'different');
  assert.equal(dates('on Tuesday', 'on Nov. 19, 2024'), 'equivalent');
  assert.equal(dates('on Wednesday', 'on Nov. 19, 2024'), null);
  assert.equal(dates('at 9 p.m.', 'at 21:00'), 'same');
});
