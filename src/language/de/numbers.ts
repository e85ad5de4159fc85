import type { NumberWords } from '../number-words.ts';
import type { Own } from '../own-words.ts';
import { grouped, setOf, tensFrom, withEndings } from '../words.ts';

const ENDINGS = 'e er en es em';

const ORDINALS = [
  ...grouped(
    1,
    1,
    `erst|zweit|dritt|viert|fünft|sechst|siebt siebent|acht|neunt|zehnt|elft|zwölft|dreizehnt|vierzehnt|
     fünfzehnt|sechzehnt|siebzehnt|achtzehnt|neunzehnt`,
  ),
  ...tensFrom(
    20,
    'zwanzigst dreißigst vierzigst fünfzigst sechzigst siebzigst achtzigst neunzigst',
  ),
  ...([
    ['hundertst', 100],
    ['tausendst', 1e3],
    ['millionst', 1e6],
    ['milliardst', 1e9],
  ] as const),
];

const PARTS = grouped(
  3,
  1,
  'drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel|elftel|zwölftel',
);

const LARGE = [
  ['million', 1e6],
  ['millionen', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['billion', 1e12],
  ['billionen', 1e12],
  ['billiarde', 1e15],
  ['billiarden', 1e15],
] as const;

export const numbers: Own<NumberWords> = {
  units: new Map([
    ['null', 0],
    ...grouped(
      1,
      1,
      `eins ein|zwei zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|
       sechzehn|siebzehn|achtzehn|neunzehn`,
    ),
    ['einhalb', 0.5],
    ['anderthalb', 1.5],
    ['anderthalbe', 1.5],
  ]),
  tens: new Map(tensFrom(20, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')),
  together: setOf('und'),
  unitsFirst: true,
  andBehind: { least: 100, most: Infinity },
  groupScale: 100,
  scales: new Map([['dutzend', 12], ['hundert', 100], ['tausend', 1e3], ...LARGE]),
  bareScales: setOf('hundert tausend'),
  vagueScales: new Map([
    ['dutzende', 12],
    ['dutzenden', 12],
    ['hunderte', 100],
    ['hunderten', 100],
    ['tausende', 1e3],
    ['tausenden', 1e3],
    ['zehntausende', 1e4],
    ['zehntausenden', 1e4],
    ['hunderttausende', 1e5],
    ['hunderttausenden', 1e5],
    ['millionen', 1e6],
    ['milliarden', 1e9],
  ]),
  shortScales: new Map([
    ['tsd', 1e3],
    ['mio', 1e6],
    ['mill', 1e6],
    ['mrd', 1e9],
    ['bio', 1e12],
  ]),
  ordinals: new Map(withEndings(ORDINALS, ENDINGS)),
  doubtfulOrdinals: setOf('achte achten'),
  ordinalPoint: true,
  denominators: new Map([['hälfte', 2], ...withEndings([['halb', 2]], ENDINGS), ...PARTS]),
  pluralDenominators: new Map([...PARTS, ...withEndings(PARTS, 'n')]),
  halves: new Set(withEndings([['halb', 2]], ENDINGS).map(([form]) => form)),
  beforePart: setOf('und'),
  multiples: new Map([
    ['doppelt', 2],
    ['verdoppelt', 2],
    ['verdreifacht', 3],
    ['vervierfacht', 4],
    ['halbiert', 1 / 2],
  ]),
  point: setOf('komma'),
  negative: setOf('minus'),
  several: setOf('mehrere mehreren einige einigen'),
  few: setOf('paar'),
  besideParts: setOf('von der des um auf etwa rund fast knapp über mehr als unter gut'),
};
