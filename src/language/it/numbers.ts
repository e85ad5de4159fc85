import type { NumberWords } from '../number-words.ts';
import type { Own } from '../own-words.ts';
import { grouped, setOf, tensFrom, withEndings } from '../words.ts';

/** Ordinals without their ending. */
const ORDINALS = [
  ...grouped(1, 1, `prim|second|terz|quart|quint|sest|settim|ottav|non|decim`),
  ...grouped(
    11,
    1,
    `undicesim|dodicesim|tredicesim|quattordicesim|quindicesim|sedicesim|diciassettesim|diciottesim|
     diciannovesim`,
  ),
  ...tensFrom(
    20,
    'ventesim trentesim quarantesim cinquantesim sessantesim settantesim ottantesim novantesim',
  ),
  ['centesim', 100],
  ['millesim', 1e3],
  ['milionesim', 1e6],
  ['miliardesim', 1e9],
] as const;

/** What the units become in an ordinal written together: "ventitreesimo". */
const LAST = grouped(
  1,
  1,
  'unesim|duesim|treesim|quattresim|cinquesim|seiesim|settesim|ottesim|novesim',
);

const PARTS = ORDINALS.filter(([, value]) => value > 2);

export const numbers: Own<NumberWords> = {
  units: new Map([
    ['zero', 0],
    ...grouped(
      1,
      1,
      `uno un una|due|tre tré|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|
       quattordici|quindici|sedici|diciassette|diciotto|diciannove`,
    ),
  ]),
  tens: new Map([
    ...tensFrom(20, 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
    // Before a vowel tens lose their own: ventuno, trentotto.
    ...tensFrom(20, 'vent trent quarant cinquant sessant settant ottant novant'),
  ]),
  together: setOf('e'),
  andBehind: { least: 100, most: Infinity },
  groupScale: 100,
  scales: new Map([
    ['decina', 10],
    ['dozzina', 12],
    ['dozzine', 12],
    ['ventina', 20],
    ['trentina', 30],
    ['quarantina', 40],
    ['cinquantina', 50],
    ['cento', 100],
    ['cent', 100],
    ['centinaio', 100],
    ['centinaia', 100],
    ['mille', 1e3],
    ['mila', 1e3],
    ['migliaio', 1e3],
    ['migliaia', 1e3],
    ['milione', 1e6],
    ['milioni', 1e6],
    ['miliardo', 1e9],
    ['miliardi', 1e9],
    ['bilione', 1e12],
    ['bilioni', 1e12],
  ]),
  bareScales: setOf('cento mille'),
  ofBehindScale: setOf('di d'),
  vagueScales: new Map([
    ['decine', 10],
    ['dozzine', 12],
    ['centinaia', 100],
    ['migliaia', 1e3],
    ['milioni', 1e6],
    ['miliardi', 1e9],
  ]),
  shortScales: new Map([
    ['mln', 1e6],
    ['mld', 1e9],
    ['mrd', 1e9],
  ]),
  ordinals: new Map([...withEndings(ORDINALS, 'o a i e'), ...withEndings(LAST, 'o a i e')]),
  pluralOrdinals: new Map(withEndings(LAST, 'i')),
  doubtfulOrdinals: setOf('secondo secondi seconda seconde prima quarti nona'),
  ordinalEndings: setOf('º ª ° o a esimo esima'),
  denominators: new Map([['metà', 2], ['mezzo', 2], ['mezza', 2], ...withEndings(PARTS, 'o')]),
  pluralDenominators: new Map([['mezzi', 2], ...withEndings(PARTS, 'i')]),
  halves: setOf('mezzo mezza'),
  beforePart: setOf('e'),
  multiples: new Map([
    ['doppio', 2],
    ['triplo', 3],
    ['quadruplo', 4],
    ['raddoppiato', 2],
    ['triplicato', 3],
    ['dimezzato', 1 / 2],
  ]),
  point: setOf('virgola punto'),
  negative: setOf('meno'),
  several: setOf('alcune alcuni diverse diversi varie'),
  besideParts: setOf('di del della dei delle degli un quasi più meno circa oltre al'),
};
