import { numbered } from '../words.ts';

/** The months by their names and short forms. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'januari februari maart april mei juni juli augustus september oktober november december',
  ),
  ...numbered('jan feb mrt apr mei jun jul aug sep okt nov dec'),
  ['sept', 9],
]);

/** The weekdays, from Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...numbered('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  ...numbered(
    'maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond',
  ),
  ...numbered(
    'maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend zaterdagochtend zondagochtend',
  ),
  ...numbered(
    'maandagmiddag dinsdagmiddag woensdagmiddag donderdagmiddag vrijdagmiddag zaterdagmiddag zondagmiddag',
  ),
]);
