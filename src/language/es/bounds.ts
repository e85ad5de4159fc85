import type { BoundWords } from '../bound-words.ts';
import type { Own } from '../own-words.ts';
import type { RangeWords } from '../range-words.ts';
import { phrases, setOf } from '../words.ts';

export const bounds: Own<BoundWords> = {
  before: {
    about: phrases(
      'unos|unas|alrededor de|aproximadamente|cerca de|en torno a|aprox|aprox.|más o menos|un promedio de|en promedio|de media|como unos|como unas|como',
    ),
    nearly: phrases('casi|cerca de los|cerca de las|prácticamente|apenas'),
    over: phrases(
      'más de|más que|mucho más de|mayor que|mayor de|mayor a|mayores que|mayores a|mayores de|superior a|superiores a|por encima de|por sobre|sobre los|sobre las|supera|supera los|supera las|superan|superan los|supera a|excede|excede a|excede los',
    ),
    'at-least': phrases(
      'al menos|por lo menos|como mínimo|no menos de|no menos que|mínimo de|un mínimo de|mayor o igual a|mayores o iguales a|superiores o iguales a|mayor o igual que|mayor igual que|igual o mayor a|igual o mayor que|igual a o mayor que|superior o igual a|a partir de|no inferior a',
    ),
    under: phrases(
      'menos de|menos que|menor que|menor de|menor a|menores que|menores a|menores de|inferior a|inferiores a|por debajo de|bajo',
    ),
    'up-to': phrases(
      'hasta|como máximo|no más de|no más que|a lo sumo|un máximo de|máximo de|máximo|menor o igual a|menores o iguales a|inferiores o iguales a|menor o igual que|menor igual que|igual o menor a|igual o menor que|igual a o menor que|inferior o igual a|no superior a',
    ),
  },
  after: {
    about: phrases('aproximadamente|más o menos'),
    'at-least': phrases('o más|como mínimo|o mayor|y más|en adelante|por lo menos|al menos'),
    'up-to': phrases('o menos|como máximo|o menor|como mucho'),
  },
  between: setOf('los las el la un una otros otras solo sólo'),
};

export const ranges: Own<RangeWords> = {
  between: setOf('entre'),
  betweenJoins: setOf('y a e'),
  from: setOf('de desde'),
  fromJoins: setOf('a hasta'),
  joins: setOf('a o u'),
  or: setOf('o u'),
  whole: setOf('sobre'),
  moves: setOf(`
    subió bajó cayó aumentó creció disminuyó perdió ganó retrocedió avanzó pasó pasar en un`),
  contests: setOf(`
    venció derrotó ganó perdió empató victoria derrota empate gol goles marcador partido votos`),
};
