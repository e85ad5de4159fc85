import type { NumberWords } from '../number-words.ts';
import type { Own } from '../own-words.ts';
import { grouped, setOf, tensFrom, withEndings } from '../words.ts';

/** Ordinals without their ending. */
const ORDINALS = [
  ...grouped(
    1,
    1,
    `primer|segund|tercer|cuart|quint|sext|séptim sétim|octav|noven|décim|undécim decimoprimer|
     duodécim decimosegund|decimotercer|decimocuart|decimoquint|decimosext|decimoséptim|decimoctav|
     decimonoven`,
  ),
  ...tensFrom(
    20,
    'vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim nonagésim',
  ),
  ...grouped(21, 1, 'vigesimoprimer|vigesimosegund|vigesimotercer|vigesimocuart|vigesimoquint'),
  ...grouped(
    100,
    100,
    `centésim|ducentésim|tricentésim|cuadringentésim|quingentésim|sexcentésim|septingentésim|
     octingentésim|noningentésim`,
  ),
  ['milésim', 1e3],
  ['millonésim', 1e6],
  ['billonésim', 1e12],
  ...grouped(2, 1, 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez').flatMap(([digit, value]) => [
    [`${digit}milésim`, value * 1e3] as const,
    [`${digit}millonésim`, value * 1e6] as const,
    [`${digit}billonésim`, value * 1e12] as const,
  ]),
] as const;

const TENS = tensFrom(30, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const DIGITS = grouped(1, 1, 'un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve');
const HUNDREDS = grouped(
  200,
  100,
  'doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos',
);
/** Numbers as they stand before "avo": "treintaicinco", "treinta y cinco" in one word. */
const BEFORE_AVO = [
  ...DIGITS.filter(([, value]) => value > 3),
  ...grouped(
    11,
    1,
    `once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiún|veintidós|
     veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve`,
  ),
  ...TENS,
  ...TENS.flatMap(([ten, tens]) =>
    DIGITS.flatMap(([unit, units]) =>
      ['i', 'y'].map((and) => [ten + and + unit, tens + units] as const),
    ),
  ),
  ...HUNDREDS,
];

const PARTS = [
  ['terci', 3],
  ['cuart', 4],
  ['quint', 5],
  ['sext', 6],
  ['séptim', 7],
  ['octav', 8],
  ['noven', 9],
  ['décim', 10],
  ['vigésim', 20],
  ['centésim', 100],
  ['milésim', 1e3],
  ['millonésim', 1e6],
  ...ORDINALS.filter(([word, value]) => value > 1e3 && /[mb]il/.test(word)),
  ...BEFORE_AVO.map(([word, value]) => [`${word}av`, value] as const),
  ...TENS.map(([word, value]) => [`${word}v`, value] as const),
] as const;

export const numbers: Own<NumberWords> = {
  units: new Map([
    ['cero', 0],
    ...grouped(
      1,
      1,
      `uno un una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|
       dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno veintiún veintiuna|veintidós|
       veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve`,
    ),
    ['cien', 100],
    ['ciento', 100],
    ...grouped(
      200,
      100,
      `doscientos doscientas|trescientos trescientas|cuatrocientos cuatrocientas|quinientos quinientas|
       seiscientos seiscientas|setecientos setecientas|ochocientos ochocientas|novecientos novecientas`,
    ),
  ]),
  tens: new Map(TENS),
  andBehind: { least: 10, most: 10 },
  scales: new Map([
    ['docena', 12],
    ['docenas', 12],
    ['centenar', 100],
    ['centenares', 100],
    ['mil', 1e3],
    ['millar', 1e3],
    ['millares', 1e3],
    ['millón', 1e6],
    ['millones', 1e6],
    ['millardo', 1e9],
    ['millardos', 1e9],
    ['billón', 1e12],
    ['billones', 1e12],
    ['trillón', 1e18],
    ['trillones', 1e18],
  ]),
  bareScales: setOf('mil'),
  ofBehindScale: setOf('de'),
  vagueScales: new Map([
    ['decenas', 10],
    ['docenas', 12],
    ['cientos', 100],
    ['centenares', 100],
    ['miles', 1e3],
    ['millares', 1e3],
    ['millones', 1e6],
  ]),
  shortScales: new Map([
    ['mdd', 1e6],
    ['mill', 1e6],
  ]),
  ordinals: new Map([['primer', 1], ['tercer', 3], ...withEndings(ORDINALS, 'o a os as')]),
  ordinalsChain: true,
  doubtfulOrdinals: setOf('segundo segundos cuarto cuartos'),
  ordinalEndings: setOf('º ª o a er ero era ro ra do da vo va to ta mo ma no na'),
  denominators: new Map([['mitad', 2], ['medio', 2], ['media', 2], ...withEndings(PARTS, 'o a')]),
  pluralDenominators: new Map([['medios', 2], ...withEndings(PARTS, 'os as')]),
  halves: setOf('medio media'),
  beforePart: setOf('y con'),
  multiples: new Map([
    ['doble', 2],
    ['triple', 3],
    ['cuádruple', 4],
    ['duplicado', 2],
    ['triplicado', 3],
  ]),
  point: setOf('coma punto con'),
  negative: setOf('negativo menos'),
  several: setOf('varios varias algunos algunas unos unas'),
  besideParts: setOf('de del un casi más menos por en cerca alrededor sobre aproximadamente'),
};
