import { numbered } from '../words.ts';

/** The months by their names and short forms. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  ...numbered('janv févr mars avr mai juin juil août sept oct nov déc'),
  ['sep', 9],
  ['jan', 1],
  ['fév', 2],
]);

/** The weekdays, from Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  numbered('lundi mardi mercredi jeudi vendredi samedi dimanche'),
);
