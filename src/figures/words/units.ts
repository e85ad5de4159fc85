import { phrasebook } from './phrasebook.ts';

/**
 * Units of measure: name in the singular (as the `convert` package spells it where it knows it),
 * names in words (plurals in -s and the -er spelling of -re are understood), symbols (after digits
 * only).
 */
const UNITS: readonly (readonly [name: string, words: string, symbols?: string])[] = [
  ['kilometre', 'kilometre, kilo metre', 'km, kms'],
  ['metre', 'metre', 'm, mtr'],
  ['centimetre', 'centimetre', 'cm, cms'],
  ['decimetre', 'decimetre', 'dm'],
  ['millimetre', 'millimetre', 'mm'],
  ['micrometre', 'micrometre, micron', 'µm, μm'],
  ['nanometre', 'nanometre'],
  ['mile', 'mile', 'mi'],
  ['nautical mile', 'nautical mile', 'nmi'],
  ['yard', 'yard', 'yd, yds'],
  ['foot', 'foot, feet', 'ft, ft.'],
  ['inch', 'inch, inches', "'', in."],
  ['light year', 'light year, light-year'],
  ['square kilometre', 'square kilometre, sq kilometre', 'km2, km², sq km, sq. km, sqkm'],
  ['square metre', 'square metre, sq metre', 'm2, m², sq m, sq. m, sqm'],
  ['square mile', 'square mile, sq mile', 'sq mi, sq. mi'],
  ['square foot', 'square foot, square feet', 'sq ft, sq. ft, sqft, ft2, ft²'],
  ['square yard', 'square yard', 'sq yd'],
  ['hectare', 'hectare', 'ha'],
  ['acre', 'acre'],
  ['cubic metre', 'cubic metre', 'm3, m³, cu m'],
  ['cubic foot', 'cubic foot, cubic feet', 'cu ft, ft3, ft³'],
  ['cubic yard', 'cubic yard'],
  ['litre', 'litre', 'l, ltr'],
  ['millilitre', 'millilitre', 'ml, mls'],
  ['centilitre', 'centilitre', 'cl'],
  ['decilitre', 'decilitre', 'dl'],
  ['hectolitre', 'hectolitre', 'hl'],
  ['gallon', 'gallon, US gallon', 'gal, gals'],
  ['pint', 'pint, US pint'],
  ['quart', 'quart, US quart'],
  ['fluid ounce', 'fluid ounce, US fluid ounce', 'fl oz'],
  ['barrel', 'barrel', 'bbl'],
  ['cup', 'cup'],
  ['tablespoon', 'tablespoon', 'tbsp'],
  ['teaspoon', 'teaspoon', 'tsp'],
  ['gram', 'gram, gramme', 'g, gs, gm'],
  ['kilogram', 'kilogram, kilogramme, kilo, kg', 'kg, kgs'],
  ['milligram', 'milligram', 'mg'],
  ['microgram', 'microgram', 'µg, μg, mcg'],
  ['tonne', 'tonne, metric ton, metric tonne', 't'],
  ['ton', 'ton, short ton, long ton'],
  ['pound', 'lb, lbs', 'lb, lbs'],
  ['ounce', 'ounce', 'oz'],
  ['stone', '', 'stone'],
  ['carat', 'carat'],
  ['kilometre per hour', 'kilometre per hour, kilometre an hour', 'km/h, km/hr, kph, kmh, kmph'],
  ['mile per hour', 'mile per hour, mile an hour, mph', 'mph'],
  ['mile per gallon', 'mile per gallon, mpg', 'mpg'],
  ['metre per second', 'metre per second, metre a second', 'm/s'],
  ['knot', 'knot', 'kt, kts'],
  [
    'degree Celsius',
    'degree celsius, degrees celsius, degree centigrade, degrees centigrade, celsius, centigrade',
    '°c, ° celsius, deg c, degree c, degrees c, deg celsius, ℃, degc, celcius, centigrate',
  ],
  [
    'degree Fahrenheit',
    'degree fahrenheit, degrees fahrenheit, fahrenheit',
    '°f, ° fahrenheit, deg f, degf, degree f, degrees f, deg fahrenheit, ℉',
  ],
  ['kelvin', 'kelvin'],
  ['degree', 'degree', '°, deg, deg.'],
  ['radian', 'radian', 'rad'],
  ['second', 'second', 'sec, secs, sec.'],
  ['millisecond', 'millisecond', 'ms'],
  ['minute', 'minute', 'min, mins, min.'],
  ['hour', 'hour', 'hr, hrs, h'],
  ['day', 'day'],
  ['night', 'night'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year', 'yr, yrs'],
  ['decade', 'decade'],
  ['century', 'century, centuries'],
  ['watt', 'watt', 'w'],
  ['kilowatt', 'kilowatt', 'kw'],
  ['megawatt', 'megawatt', 'mw'],
  ['gigawatt', 'gigawatt', 'gw'],
  ['terawatt', 'terawatt', 'tw'],
  ['kilowatt hour', 'kilowatt hour, kilowatt-hour', 'kwh'],
  ['megawatt hour', 'megawatt hour, megawatt-hour', 'mwh'],
  ['gigawatt hour', 'gigawatt hour, gigawatt-hour', 'gwh'],
  ['terawatt hour', 'terawatt hour, terawatt-hour', 'twh'],
  ['milliampere-hour', 'milliampere-hour, milliamp hour', 'mah'],
  ['volt', 'volt', 'v'],
  ['kilovolt', 'kilovolt', 'kv'],
  ['joule', 'joule'],
  ['calorie', 'calorie, kilocalorie', 'kcal'],
  ['horsepower', 'horsepower', 'hp, ps'],
  ['brake horsepower', 'brake horsepower', 'bhp'],
  ['newton metre', 'newton metre, newton-metre', 'nm'],
  ['pound-foot', 'pound-foot, pound-feet, pound foot', 'lb-ft, lb ft'],
  ['kiloton', 'kiloton, kilotonne'],
  ['megaton', 'megaton'],
  ['pascal', 'pascal'],
  ['kilopascal', 'kilopascal', 'kpa'],
  ['megapascal', 'megapascal', 'mpa'],
  ['gigapascal', 'gigapascal', 'gpa'],
  ['bar', '', 'bar'],
  ['millibar', 'millibar'],
  ['psi', '', 'psi'],
  ['kilopound per square inch', 'kilopound per square inch', 'ksi'],
  ['hertz', 'hertz', 'hz'],
  ['kilohertz', 'kilohertz', 'khz'],
  ['megahertz', 'megahertz', 'mhz'],
  ['gigahertz', 'gigahertz', 'ghz'],
  ['revolutions per minute', 'revolutions per minute', 'rpm'],
  ['decibel', 'decibel', 'db'],
  ['byte', 'byte'],
  ['kilobyte', 'kilobyte', 'kb'],
  ['megabyte', 'megabyte', 'mb'],
  ['gigabyte', 'gigabyte', 'gb'],
  ['terabyte', 'terabyte', 'tb'],
  ['megabit per second', 'megabit per second', 'mbps'],
  ['gigabit per second', 'gigabit per second', 'gbps'],
  ['megapixel', 'megapixel', 'mp'],
  ['part per million', 'part per million, parts per million', 'ppm'],
  ['part per billion', 'part per billion, parts per billion', 'ppb'],
  ['sievert', 'sievert'],
  ['becquerel', 'becquerel', 'bq'],
  ['basis point', 'basis point', 'bps, bp'],
];

const PERCENTS = [
  ['percent', '%, percent, per cent, pct, pc, percentage, percents'],
  ['percentage point', 'percentage point, percentage points, percent points, % points, pp'],
] as const;

const TIMES = new Set([
  ...['millisecond', 'second', 'minute', 'hour', 'day', 'night', 'week', 'weekend', 'fortnight'],
  ...['month', 'quarter', 'year', 'decade', 'century'],
]);

/** Whether a unit measures a length of time. */
export function isTimeUnit(name: string): boolean {
  return TIMES.has(name);
}

function listed(names: string | undefined): string[] {
  return names === undefined || names === '' ? [] : names.split(', ');
}

function spellings(words: string): string[] {
  return listed(words).flatMap((word) => {
    const both = /(?:met|lit)re/.test(word) ? [word, word.replace(/(met|lit)re/g, '$1er')] : [word];
    return both.flatMap((name) => [name, plural(name)]);
  });
}

/** "mile per hour" → "miles per hour", "cubic metre" → "cubic metres". */
function plural(name: string): string {
  const rate = name.search(/ (?:per|an?) /);
  return rate < 0 ? `${name}s` : `${name.slice(0, rate)}s${name.slice(rate)}`;
}

export const UNIT_WORDS = phrasebook<string>(
  UNITS.flatMap(([name, words]) => spellings(words).map((word) => [word, name] as const)),
);

/** Symbols stand after digits only. Of two units with one symbol the first listed is meant. */
export const UNIT_SYMBOLS = phrasebook<string>(
  UNITS.flatMap(([name, , symbols]) => listed(symbols).map((symbol) => [symbol, name] as const)),
);

export const PERCENT_WORDS = phrasebook<string>(
  PERCENTS.flatMap(([name, words]) => words.split(', ').map((word) => [word, name] as const)),
);

/** Whether a unit measures temperature. */
export function isTemperature(name: string): boolean {
  return name.startsWith('degree ') || name === 'kelvin';
}
