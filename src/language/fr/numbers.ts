import type { NumberWords } from '../number-words.ts';
import type { Own } from '../own-words.ts';
import { grouped, setOf, tensFrom, withEndings } from '../words.ts';

const ORDINALS = [
  ...grouped(
    1,
    1,
    `unième premier première premiers premières|deuxième second seconde|troisième|quatrième|cinquième|
     sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|
     dix-septième|dix-huitième|dix-neuvième`,
  ),
  ...tensFrom(
    20,
    'vingtième trentième quarantième cinquantième soixantième septantième huitantième nonantième',
  ),
  ['octantième', 80],
  ['quatre-vingtième', 80],
  ['centième', 100],
  ['millième', 1e3],
  ['millionième', 1e6],
  ['milliardième', 1e9],
  ['billionième', 1e12],
] as const;

const PARTS = [['tiers', 3], ['quart', 4], ...ORDINALS.filter(([, value]) => value > 4)] as const;

const SCALES = [
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['cent', 100],
  ['millier', 1e3],
  ['million', 1e6],
  ['milliard', 1e9],
  ['billion', 1e12],
] as const;

export const numbers: Own<NumberWords> = {
  units: new Map([
    ['zéro', 0],
    ...grouped(
      1,
      1,
      `un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize`,
    ),
    ...grouped(17, 1, 'dix-sept|dix-huit|dix-neuf'),
    ['dix sept', 17],
    ['dix huit', 18],
    ['dix neuf', 19],
  ]),
  tens: new Map([
    ...tensFrom(20, 'vingt trente quarante cinquante soixante septante huitante nonante'),
    ['octante', 80],
    ['quatre-vingt', 80],
    ['quatre-vingts', 80],
    ['quatre vingt', 80],
    ['quatre vingts', 80],
  ]),
  scoreTens: new Set([60, 80]),
  andBehind: { least: 10, most: 20 },
  groupScale: 100,
  scales: new Map([...SCALES, ...withEndings(SCALES, 's'), ['mille', 1e3], ['mil', 1e3]]),
  bareScales: setOf('cent mille'),
  ofBehindScale: setOf('de d'),
  vagueScales: new Map([
    ['dizaines', 10],
    ['douzaines', 12],
    ['centaines', 100],
    ['milliers', 1e3],
    ['millions', 1e6],
    ['milliards', 1e9],
  ]),
  shortScales: new Map([
    ['mio', 1e6],
    ['mds', 1e9],
    ['md', 1e9],
    ['mrd', 1e9],
  ]),
  ordinals: new Map(ORDINALS),
  doubtfulOrdinals: setOf('second seconde'),
  ordinalEndings: setOf('er ère re e ème ième nd nde d ers ères es èmes eme ieme ere'),
  denominators: new Map([['moitié', 2], ['demi', 2], ['demie', 2], ...PARTS]),
  pluralDenominators: new Map([['tiers', 3], ...withEndings(PARTS.slice(1), 's')]),
  halves: setOf('demi demie'),
  beforePart: setOf('et'),
  multiples: new Map([
    ['doublé', 2],
    ['triplé', 3],
    ['quadruplé', 4],
  ]),
  point: setOf('virgule point'),
  negative: setOf('négatif moins'),
  several: setOf('plusieurs quelques'),
  besideParts: setOf('de du des par environ près presque plus moins que à un au'),
};
