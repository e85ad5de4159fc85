import { convert, getMeasureKind, MeasureKind, type Unit } from 'convert';

/** A value in the base unit of what its unit measures; units that no other converts to are their own base. */
export interface InBase {
  readonly dimension: string;
  readonly value: number;
}

const BASES: ReadonlyMap<MeasureKind, string> = new Map([
  [MeasureKind.Angle, 'degree'],
  [MeasureKind.Area, 'square metre'],
  [MeasureKind.Data, 'byte'],
  [MeasureKind.Energy, 'joule'],
  [MeasureKind.Force, 'newton'],
  [MeasureKind.Frequency, 'hertz'],
  [MeasureKind.Length, 'metre'],
  [MeasureKind.Mass, 'gram'],
  [MeasureKind.Power, 'watt'],
  [MeasureKind.Pressure, 'pascal'],
  [MeasureKind.Temperature, 'celsius'],
  [MeasureKind.Time, 'second'],
  [MeasureKind.Volume, 'litre'],
]);

/** Units whose name here is not the one that the `convert` package knows them by. */
const AS_CONVERT: ReadonlyMap<string, string> = new Map([
  ['degree Celsius', 'celsius'],
  ['degree Fahrenheit', 'fahrenheit'],
  ['ton', 'short ton'],
  ['fortnight', 'weeks'],
  ['knot', 'nautical mile per hour'],
]);

/** Brings a value to its base unit, rates ("kilometre per hour") too. */
export function inBase(value: number, unit: string): InBase {
  const known = AS_CONVERT.get(unit) ?? unit;
  const [upper = '', lower] = known.split(' per ');
  const over = simple(value, upper);
  if (lower === undefined) return over;
  const under = simple(1, AS_CONVERT.get(lower) ?? lower);
  return { dimension: `${over.dimension} per ${under.dimension}`, value: over.value / under.value };
}

function simple(value: number, unit: string): InBase {
  const kind = getMeasureKind(unit as Unit);
  const base = kind === undefined ? undefined : BASES.get(kind);
  if (base === undefined) return { dimension: unit, value };
  return { dimension: base, value: convertTo(value, unit, base) };
}

function convertTo(value: number, from: string, to: string): number {
  return from === to ? value : Number(convert(value, from as Unit).to(to as never));
}

/** Units that are said one behind another, each family from the largest. */
const FAMILIES = [
  ['kilometre', 'metre', 'decimetre', 'centimetre', 'millimetre'],
  ['mile', 'yard', 'foot', 'inch'],
  ['stone', 'pound', 'ounce'],
  ['kilogram', 'gram'],
];

/** The same for time, where a comma or "and" makes a list ("3 years, 2 months and 14 days"). */
const TIMES = [
  ['year', 'month', 'week', 'day'],
  ['day', 'hour', 'minute', 'second'],
];

/** `value` of `unit` in units of `whole`, where `unit` may follow the larger `last` ("7 feet 10 inches"), `joined` by a comma or "and" or not; else null. */
export function partOf(
  value: number,
  unit: string,
  { last, whole, joined }: { last: string; whole: string; joined: boolean },
): number | null {
  const families = joined ? FAMILIES : [...FAMILIES, ...TIMES];
  const family = families.find((units) => units.includes(last) && units.includes(unit));
  if (family === undefined || family.indexOf(unit) <= family.indexOf(last)) return null;
  return convertTo(value, unit, whole);
}
