import { convert, type Unit } from 'convert';

/** Converts a value between two units by their names; null where they measure different things or are not known. */
export function converted(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  try {
    return Number(convert(value, from as Unit).to(to as never));
  } catch {
    return null;
  }
}

/** Units that are said one behind another, each family from the largest. */
const FAMILIES = [
  ['kilometre', 'metre', 'decimetre', 'centimetre', 'millimetre'],
  ['mile', 'yard', 'foot', 'inch'],
  ['stone', 'pound', 'ounce'],
  ['kilogram', 'gram'],
];

/** `value` of `unit` in units of `whole`, where `unit` may follow the larger `last` ("7 feet 10 inches"); else null. */
export function partOf(value: number, unit: string, last: string, whole: string): number | null {
  const family = FAMILIES.find((units) => units.includes(last) && units.includes(unit));
  if (family === undefined || family.indexOf(unit) <= family.indexOf(last)) return null;
  return converted(value, unit, whole);
}
