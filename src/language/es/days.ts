import { numbered } from '../words.ts';

/** The months by their names and short forms. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  ...numbered('ene feb mar abr may jun jul ago sep oct nov dic'),
  ['sept', 9],
  ['setiembre', 9],
]);

/** The weekdays, from Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  numbered('lunes martes miércoles jueves viernes sábado domingo'),
);
