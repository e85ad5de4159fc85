import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentsIn, statedIn, valuesIn } from './found.ts';

test('Russian numbers are read in every case', () => {
  const values = (text: string) => valuesIn('ru', text);
  assert.deepEqual(values('с двенадцатью коровами, о двухстах тридцати трех овцах'), [12, 233]);
  assert.deepEqual(values('пятьюдесятью шестью, тысяча четыреста, свою семью'), [56, 1400]);
  assert.deepEqual(
    values('три с половиной миллиона, полтора часа, 5 тыс. рублей'),
    [3.5e6, 1.5, 5000],
  );
  assert.deepEqual(values('двадцать первый дом, 18-й день, в третьем ряду'), [21, 18, 3]);
  assert.deepEqual(
    values('две трети жителей, треть домов, 61 из 81'),
    [0.6666666666667, 0.3333333333333, 61],
  );
});

test('Ukrainian numbers are read in every case, whichever apostrophe they have', () => {
  const values = (text: string) => valuesIn('uk', text);
  assert.deepEqual(
    values("у дванадцяти містах, з п’ятьма бійцями, п'ятсот, пʼять"),
    [12, 5, 500, 5],
  );
  assert.deepEqual(values('двомастами сорока трьома, мільйон двісті тисяч'), [243, 1.2e6]);
  assert.deepEqual(values('дві третини, три з половиною мільйони'), [0.6666666666667, 3.5e6]);
});

test('a thousand in the genitive is one behind a preposition, and many without', () => {
  assert.deepEqual(statedIn('ru', 'Около тысячи домов, тысячи людей, десятки тысяч.'), [
    'Около тысячи = 1000 about',
    'тысячи = 1000..10000 about',
    'десятки тысяч = 10000..100000 about',
  ]);
});

test('bounds, units and currencies are read in every case', () => {
  assert.deepEqual(statedIn('ru', 'не менее 20 километров, более чем 1,2 млрд. рублей'), [
    'не менее 20 километров = 20 kilometre at-least',
    'более чем 1,2 млрд. рублей = 1200000000 RUB over',
  ]);
  assert.deepEqual(statedIn('uk', 'щонайменше сорок відсотків, до 1 200 гривень, 20 доларам'), [
    'щонайменше сорок відсотків = 40 percent at-least',
    'до 1 200 гривень = 1200 UAH up-to',
    '20 доларам = 20 USD',
  ]);
});

test('dates, hours and years are no other figures', () => {
  const dated =
    'До 2015 года, 3 марта 2024, в 90-х годах, два дня назад, в 8 вечера, до 2 часов дня.';
  assert.deepEqual(statedIn('ru', dated), []);
  assert.deepEqual(momentsIn('ru', dated), [
    '2015',
    '3 марта 2024',
    '90-х годах',
    'два дня назад',
    '8 вечера',
    '2 часов дня',
  ]);
  assert.deepEqual(momentsIn('uk', '5 травня о восьмій ранку, 2022 року, п’ять днів тому'), [
    '5 травня',
    'восьмій ранку',
    '2022',
    'п’ять днів тому',
  ]);
  assert.deepEqual(statedIn('ru', 'до 2000 рублей, 2000 человек'), [
    'до 2000 рублей = 2000 RUB up-to',
    '2000 = 2000',
  ]);
});

test('dozens, hundreds and whole numbers with their parts are read in Russian and Ukrainian', () => {
  assert.deepEqual(valuesIn('ru', 'три целых пять десятых, два десятка, дюжина'), [3.5, 20, 12]);
  assert.deepEqual(valuesIn('uk', "три цілих п'ять десятих, два десятки"), [3.5, 20]);
});
