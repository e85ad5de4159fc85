import { numbered } from '../words.ts';

/** The months by their names and short forms. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  ...numbered('jan fev mar abr mai jun jul ago set out nov dez'),
]);

/** The weekdays, from Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['segunda-feira', 1],
  ['terça-feira', 2],
  ['quarta-feira', 3],
  ['quinta-feira', 4],
  ['sexta-feira', 5],
  ['segunda feira', 1],
  ['terça feira', 2],
  ['quarta feira', 3],
  ['quinta feira', 4],
  ['sexta feira', 5],
  ['sábado', 6],
  ['domingo', 7],
]);
