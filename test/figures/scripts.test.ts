import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentsIn, statedIn, valuesIn } from './found.ts';

test('Chinese numbers are read in letters, in digits and in both', () => {
  const values = (text: string) => valuesIn('zh', text);
  assert.deepEqual(values('二百二十五只羊，一千零一个苹果，三万五千人'), [225, 1001, 35_000]);
  assert.deepEqual(values('1.2亿元，5万4千6百，３０００万美元'), [1.2e8, 54_600, 3e7]);
  assert.deepEqual(
    values('三分之一的人，百分之二十，七成居民，零下5度'),
    [0.3333333333333, 20, 70, -5],
  );
});

test('Chinese numbers go on in a half, a zero and a last digit, and neighbours are a range', () => {
  const values = (text: string) => valuesIn('zh', text);
  assert.deepEqual(values('一个半小时，两年半的时间，三斤半'), [1.5, 2.5, 3.5]);
  assert.deepEqual(values('500个半导体工厂，3天半价，3个半决赛名额'), [500, 3, 3]);
  assert.deepEqual(values('1千零1，三千两百两，七成六，五五折'), [1001, 3200, 76, 55]);
  assert.deepEqual(statedIn('zh', '二三十人，十七八岁，百分之二三十，一二三四五'), [
    '二三十 = 20..30 about',
    '十七八岁 = 17..18 year of age about',
    '百分之二三十 = 20..30 percent about',
  ]);
});

test('a Chinese letter for a number inside another word is none', () => {
  assert.deepEqual(valuesIn('zh', '他们统一了意见，十分高兴，一直在一起，一样。'), []);
});

test('Chinese bounds, units and dates', () => {
  assert.deepEqual(statedIn('zh', '至少12人死亡，40多人受伤，约120公里'), [
    '至少12 = 12 at-least',
    '40多 = 40 over',
    '约120公里 = 120 kilometre about',
  ]);
  assert.deepEqual(momentsIn('zh', '2024年10月3日下午3点半，星期三，三天前，过去三个月'), [
    '2024年10月3日',
    '3点半',
    '星期三',
    '三天前',
    '三个月',
  ]);
});

test('Arabic numbers are read with "and" written to them, and in their own digits', () => {
  const values = (text: string) => valuesIn('ar', text);
  assert.deepEqual(values('خمسة وعشرون رجلا، ثلاثمئة وخمسة وأربعون'), [25, 345]);
  assert.deepEqual(values('ألفان وخمسمئة، مليونان، ثلاثة عشر'), [2500, 2e6, 13]);
  assert.deepEqual(values('١٢٣ كتابا، ١٠٬٠٠٠٫٥'), [123, 10_000.5]);
  assert.deepEqual(statedIn('ar', 'أكثر من 20 كيلومترا، خمسة بالمئة'), [
    'أكثر من 20 كيلومترا = 20 kilometre over',
    'خمسة بالمئة = 5 percent',
  ]);
});

test('Arabic months are named by their numbers, and small words are written with a number', () => {
  assert.deepEqual(momentsIn('ar', 'بداية شهر 3، في الشهر التاسع'), ['3', 'التاسع']);
  assert.deepEqual(valuesIn('ar', 'بثلاثة ملايين'), [3e6]);
});

test('digits of any script are digits where the language is not known', () => {
  assert.deepEqual(valuesIn('und', 'x １２３ y ٤٥ z'), [123, 45]);
});
