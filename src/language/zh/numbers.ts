import type { NumberWords } from '../number-words.ts';
import type { Own } from '../own-words.ts';
import { grouped, setOf } from '../words.ts';

/** Digits as they are written, in short and in long characters, those of cheques among them. */
export const numbers: Own<NumberWords> = {
  units: new Map([
    ...grouped(
      0,
      1,
      `零 〇|一 壹|二 贰 貳 两 兩 俩 倆|三 叁 參 参|四 肆|五 伍|六 陆 陸|七 柒|八 捌|九 玖`,
    ),
    ['一半', 0.5],
  ]),
  scales: new Map([
    ['十', 10],
    ['拾', 10],
    ['百', 100],
    ['佰', 100],
    ['千', 1e3],
    ['仟', 1e3],
    ['万', 1e4],
    ['萬', 1e4],
    ['亿', 1e8],
    ['億', 1e8],
    ['兆', 1e12],
    ['打', 12],
  ]),
  bareScales: setOf('十'),
  andBehind: { least: Infinity, most: 0 },
  groupScale: 1000,
  endsInTenths: true,
  onlyBefore: setOf('两 兩 俩 倆'),
  beforeHalf: setOf('个 個'),
  afterHalf: setOf('的 后 後 前 来 來 以 之 内 內 里 裡 时 時 间 間 左 多 了 就 才 月'),
  manyInside: setOf('多 几 幾 余 餘'),
  vagueScales: new Map(),
  shortScales: new Map(),
  letterScales: new Map(),
  ordinalBefore: setOf('第'),
  partOf: ['分之'],
  beforePart: setOf('又'),
  halves: setOf('半'),
  denominators: new Map([['半', 2]]),
  point: setOf('点 點'),
  negative: setOf('负 負 零下'),
  several: setOf('数 數 几 幾'),
};
