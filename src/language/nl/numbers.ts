import type { NumberWords } from '../number-words.ts';
import type { Own } from '../own-words.ts';
import { grouped, setOf, tensFrom, withEndings } from '../words.ts';

const TENS = tensFrom(20, 'twintig dertig veertig vijftig zestig zeventig tachtig negentig');

/** Ordinals of one piece, and in -ste what is written together. */
const ORDINALS = [
  ...grouped(
    1,
    1,
    `eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|
     veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende`,
  ),
  ...withEndings(TENS, 'ste'),
  ['honderdste', 100],
  ['duizendste', 1e3],
  ['miljoenste', 1e6],
] as const;

const PARTS = ORDINALS.filter(([, value]) => value > 2 && value !== 4);

export const numbers: Own<NumberWords> = {
  units: new Map([
    ['nul', 0],
    ...grouped(
      1,
      1,
      `één een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|
       zestien|zeventien|achttien|negentien`,
    ),
    ['anderhalf', 1.5],
    ['anderhalve', 1.5],
  ]),
  tens: new Map(TENS),
  together: setOf('en ën'),
  unitsFirst: true,
  andBehind: { least: 100, most: Infinity },
  groupScale: 100,
  scales: new Map([
    ['dozijn', 12],
    ['honderd', 100],
    ['duizend', 1e3],
    ['miljoen', 1e6],
    ['miljard', 1e9],
    ['biljoen', 1e12],
  ]),
  bareScales: setOf('honderd duizend'),
  vagueScales: new Map([
    ['tientallen', 10],
    ['tienduizenden', 1e4],
    ['honderdduizenden', 1e5],
    ['honderden', 100],
    ['duizenden', 1e3],
    ['miljoenen', 1e6],
    ['miljarden', 1e9],
  ]),
  shortScales: new Map([
    ['mln', 1e6],
    ['mld', 1e9],
  ]),
  ordinals: new Map(ORDINALS),
  ordinalEndings: setOf('e ste de'),
  denominators: new Map([['helft', 2], ['half', 2], ['halve', 2], ['kwart', 4], ...PARTS]),
  pluralDenominators: new Map([['kwart', 4], ['vierde', 4], ...PARTS]),
  halves: setOf('half halve'),
  beforePart: setOf('en'),
  multiples: new Map([
    ['dubbele', 2],
    ['verdubbeld', 2],
    ['verdrievoudigd', 3],
    ['gehalveerd', 1 / 2],
  ]),
  point: setOf('komma'),
  negative: setOf('min'),
  several: setOf('enkele meerdere verschillende verscheidene'),
  few: setOf('paar'),
  besideParts: setOf('van de het ongeveer bijna ruim meer minder dan met'),
};
