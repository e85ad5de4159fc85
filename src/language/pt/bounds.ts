import type { BoundWords } from '../bound-words.ts';
import type { Own } from '../own-words.ts';
import type { RangeWords } from '../range-words.ts';
import { phrases, setOf } from '../words.ts';

export const bounds: Own<BoundWords> = {
  before: {
    about: phrases(
      'cerca de|aproximadamente|por volta de|em torno de|uns|umas|mais ou menos|aprox|aprox.|em média|uma média de|estimado em|estimados em|na casa dos|na casa de',
    ),
    nearly: phrases('quase|perto de|praticamente|próximo de'),
    over: phrases(
      'mais de|mais que|do que|mais do que|maior que|maior do que|maior de|maiores que|maiores de|mais alto que|mais alta que|superior a|superiores a|acima de|acima dos|acima das|ultrapassa|ultrapassa os|ultrapassam|supera|supera os|superam|excede|excede os',
    ),
    'at-least': phrases(
      'pelo menos|ao menos|no mínimo|não menos de|não menos que|um mínimo de|mínimo de|a partir de|maior ou igual a|maiores ou iguais a|superiores ou iguais a|maior ou igual que|maior igual a|igual ou maior que|igual ou maior a|igual ou superior a|superior ou igual a',
    ),
    under: phrases(
      'menos de|menos que|menos do que|menor que|menor do que|menor de|menores que|menores de|mais baixo que|mais baixa que|inferior a|inferiores a|abaixo de|abaixo dos|abaixo das',
    ),
    'up-to': phrases(
      'até|no máximo|não mais de|não mais que|não mais do que|um máximo de|máximo de|menor ou igual a|menores ou iguais a|inferiores ou iguais a|menor ou igual que|menor igual a|igual ou menor que|igual ou menor a|igual ou inferior a|inferior ou igual a',
    ),
  },
  after: {
    about: phrases('aproximadamente|mais ou menos'),
    'at-least': phrases('ou mais|e mais|ou maior|no mínimo|pelo menos|para cima'),
    'up-to': phrases('ou menos|ou menor|no máximo'),
  },
  between: setOf('os as o a um uma outros outras só apenas'),
};

export const ranges: Own<RangeWords> = {
  between: setOf('entre'),
  betweenJoins: setOf('e a'),
  from: setOf('de desde das'),
  fromJoins: setOf('a até'),
  joins: setOf('a ou'),
  or: setOf('ou'),
  whole: setOf('sobre'),
  moves: setOf(`
    subiu caiu aumentou cresceu diminuiu perdeu ganhou recuou avançou passou`),
  contests: setOf(`
    venceu derrotou ganhou perdeu empatou vitória derrota empate gol gols golo golos placar jogo votos`),
};
