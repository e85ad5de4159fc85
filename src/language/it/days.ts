import { numbered } from '../words.ts';

/** The months by their names and short forms. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  ...numbered('gen feb mar apr mag giu lug ago set ott nov dic'),
  ['sett', 9],
]);

/** The weekdays, from Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  numbered('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
);
