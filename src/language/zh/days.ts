/** The weekdays, from Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  ['星期', '周', '礼拜', '週', '禮拜'].flatMap((week) =>
    [...'一二三四五六日'].map((day, index) => [week + day, index + 1] as const),
  ),
);
