import type { NumberWords } from '../number-words.ts';
import type { Own } from '../own-words.ts';
import { grouped, setOf, tensFrom, withEndings } from '../words.ts';

/** Ordinals without their ending. */
const ORDINALS = [
  ...grouped(
    1,
    1,
    `primeir|segund|terceir|quart|quint|sext|sétim|oitav|non|décim|undécim|duodécim`,
  ),
  ...tensFrom(
    20,
    'vigésim trigésim quadragésim quinquagésim sexagésim septuagésim octogésim nonagésim',
  ),
  ['quadrigésim', 40],
  ['quincuagésim', 50],
  ['setuagésim', 70],
  ...grouped(
    100,
    100,
    `centésim|ducentésim|tricentésim trecentésim|quadringentésim|quingentésim|sexcentésim seiscentésim|
     septingentésim setingentésim|octingentésim|nongentésim noningentésim`,
  ),
  ['milésim', 1e3],
  ['milionésim', 1e6],
  ['bilionésim', 1e9],
  ['trilionésim', 1e12],
] as const;

const PARTS = [
  ['terç', 3],
  ['quart', 4],
  ['quint', 5],
  ['sext', 6],
  ['sétim', 7],
  ['oitav', 8],
  ['non', 9],
  ['décim', 10],
  ['vigésim', 20],
  ['centésim', 100],
  ['milésim', 1e3],
  ['milionésim', 1e6],
] as const;

const SCALES = [
  ['dezena', 10],
  ['dúzia', 12],
  ['centena', 100],
  ['milhar', 1e3],
] as const;

export const numbers: Own<NumberWords> = {
  units: new Map([
    ['zero', 0],
    ...grouped(
      1,
      1,
      `um uma|dois duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|
       catorze quatorze|quinze|dezesseis dezasseis|dezessete dezassete|dezoito|dezenove dezanove`,
    ),
    ['cem', 100],
    ['cento', 100],
    ...grouped(
      200,
      100,
      `duzentos duzentas|trezentos trezentas|quatrocentos quatrocentas|quinhentos quinhentas|
       seiscentos seiscentas|setecentos setecentas|oitocentos oitocentas|novecentos novecentas`,
    ),
  ]),
  tens: new Map(tensFrom(20, 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa')),
  andBehind: { least: 10, most: Infinity },
  scales: new Map([
    ...SCALES,
    ...withEndings(SCALES.slice(0, 3), 's'),
    ['milhares', 1e3],
    ['mil', 1e3],
    ['milhão', 1e6],
    ['milhões', 1e6],
    ['bilhão', 1e9],
    ['bilhões', 1e9],
    ['bilião', 1e12],
    ['biliões', 1e12],
    ['trilhão', 1e12],
    ['trilhões', 1e12],
  ]),
  bareScales: setOf('mil'),
  ofBehindScale: setOf('de'),
  vagueScales: new Map([
    ['dezenas', 10],
    ['dúzias', 12],
    ['centenas', 100],
    ['milhares', 1e3],
    ['milhões', 1e6],
    ['bilhões', 1e9],
  ]),
  shortScales: new Map([
    ['mi', 1e6],
    ['bi', 1e9],
    ['tri', 1e12],
  ]),
  ordinals: new Map(withEndings(ORDINALS, 'o a os as')),
  ordinalsChain: true,
  doubtfulOrdinals: setOf('segundo segundos segunda segundas quarta quinta sexta terça nono nona'),
  ordinalEndings: setOf('º ª o a os as'),
  denominators: new Map([['metade', 2], ['meio', 2], ['meia', 2], ...withEndings(PARTS, 'o')]),
  pluralDenominators: new Map([['meios', 2], ...withEndings(PARTS, 'os as')]),
  partsBehindNumber: setOf('avo avos'),
  halves: setOf('meio meia'),
  beforePart: setOf('e'),
  multiples: new Map([
    ['dobro', 2],
    ['triplo', 3],
    ['quádruplo', 4],
    ['duplicado', 2],
    ['triplicado', 3],
  ]),
  point: setOf('vírgula ponto'),
  negative: setOf('negativo negativos menos'),
  several: setOf('vários várias alguns algumas'),
  besideParts: setOf('de do da dos das um quase mais menos por em cerca aproximadamente sobre'),
};
