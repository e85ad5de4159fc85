import type { BoundWords } from '../bound-words.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { CountWords } from '../count-words.ts';
import type { Own } from '../own-words.ts';
import type { RangeWords } from '../range-words.ts';
import { phrases, setOf } from '../words.ts';
import { weekdays } from './days.ts';

export const bounds: Own<BoundWords> = {
  before: {
    about: phrases('约|約|大约|大約|大概|约为|估计|估計|平均'),
    nearly: phrases('近|将近|將近|接近|几乎|幾乎'),
    over: phrases('超过|超過|超|逾|多于|多於|大于|大於|高于|高於|突破|不止'),
    'at-least': phrases(
      '至少|最少|起码|起碼|不少于|不少於|不低于|不低於|不小于|大于或等于|大于等于|大于或者等于|至少是|至少有',
    ),
    under: phrases('少于|少於|低于|低於|小于|小於|不到|不足|未满|未滿'),
    'up-to': phrases(
      '最多|至多|不超过|不超過|不多于|不大于|不高于|高达|高達|多达|多達|小于或等于|小于等于|最多为|最多有',
    ),
  },
  after: {
    about: phrases('左右|上下'),
    over: phrases('多|余|餘'),
    'at-least': phrases('以上|或以上|或更多|及以上'),
    'up-to': phrases('以下|以内|以內|或更少|及以下'),
  },
  between: setOf('有 为 為 是 了'),
};

export const ranges: Own<RangeWords> = {
  from: setOf('从 從'),
  fromJoins: setOf('到 至'),
  joins: setOf('到 至'),
};

export const calendar: Own<CalendarWords> = {
  weekdays,
  monthFirst: false,
  namedDays: setOf(''),
  marks: {
    year: setOf('年'),
    month: setOf('月'),
    day: setOf('日 号 號'),
    hour: setOf('点 點 时 時'),
    minute: setOf('分'),
    second: setOf('秒'),
    half: setOf('半'),
    full: setOf('钟 鐘 整 许'),
  },
  fromNow: ['前', '后', '後'],
  beforeSpan: phrases('前|后|後|过去|過去|最近|未来|未來|今后|接下来|近|最後|最后|还剩'),
  clock: {
    beforeHour: phrases('上午|早上|早晨|清晨|凌晨|中午'),
    afterNoonLeads: phrases('下午|晚上|傍晚|午后|夜里|深夜|当晚|今晚'),
  },
};

/** What stands between a number and the thing that it counts. */
export const counts: Own<CountWords> = {
  one: setOf('一 壹'),
  // "一个" is "a", and in all others the one is no number.
  afterPronoun: setOf('个 個 种 種 些 样 樣 直 起 定 切 般 旦 边 面 再 同 下 时 的'),
  counters: setOf(`
    个 個 名 人 位 只 隻 条 條 件 家 次 辆 輛 台 座 架 艘 枚 所 间 間 户 戶 起 例 宗 场 場 项 項 级 級
    层 層 页 頁 本 张 張 支 颗 顆 棵 头 頭 匹 株 份 批 套 组 組 对 對 双 雙 种 種 倍 届 屆 国 國 省 市
    县 村 岁 歲 年 天 周 小 秒 公 千 米 吨 噸 斤 克 元 块 塊 美 欧 日 英 成 度 折`),
};
