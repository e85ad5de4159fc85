import { convert, type Unit } from 'convert';

/** Converts a value between two units by their names, or null where they measure different things or are not known. */
export function converted(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  try {
    return Number(convert(value, from as Unit).to(to as never));
  } catch {
    return null;
  }
}

const COMPOUNDS = [
  ['kilometre', 'metre', 'centimetre', 'millimetre'],
  ['mile', 'yard', 'foot', 'inch'],
  ['stone', 'pound', 'ounce'],
  ['kilogram', 'gram'],
];

/** `value` of `unit` in units of `whole`, where the unit may follow a larger one ("7 feet 10 inches"), else null. */
export function commonUnit(
  value: number,
  larger: string,
  unit: string,
  whole: string,
): number | null {
  const family = COMPOUNDS.find((names) => names.includes(larger) && names.includes(unit));
  if (family === undefined || family.indexOf(unit) <= family.indexOf(larger)) return null;
  return converted(value, unit, whole);
}
