import { TAGS } from './languages.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const STYLES = ['long', 'short', 'narrow'] as const;
/** Numbers that between them take every plural form of these languages. */
const COUNTS = [1, 2, 3, 5, 11, 21];

/** "3 hours ago" in all languages, units and lengths, as the platform's locale data have it, in small letters. */
export function agesInWords(): readonly string[] {
  return TAGS.flatMap((tag) =>
    STYLES.flatMap((style) => {
      const ago = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { style });
      return UNITS.flatMap((unit) => COUNTS.map((count) => ago.format(-count, unit).toLowerCase()));
    }),
  );
}
