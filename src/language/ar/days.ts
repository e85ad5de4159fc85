import { grouped } from '../words.ts';

/** The months by their names and short forms. */
export const months: ReadonlyMap<string, number> = new Map([
  ...grouped(
    1,
    1,
    'يناير|فبراير|مارس|أبريل إبريل|مايو المايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  ),
  ['شباط', 2],
  ['آذار', 3],
  ['نيسان', 4],
  ['أيار', 5],
  ['حزيران', 6],
  ['تموز', 7],
  ['آب', 8],
  ['أيلول', 9],
  ['جانفي', 1],
  ['فيفري', 2],
  ['أفريل', 4],
  ['جوان', 6],
  ['جويلية', 7],
  ['أوت', 8],
]);

/** The weekdays, from Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...grouped(
    1,
    1,
    `الاثنين الإثنين|الثلاثاء ثلاثاء|الأربعاء أربعاء|الخميس|الجمعة جمعة|السبت سبت|
     الأحد`,
  ),
]);
