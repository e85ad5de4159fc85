import type { BoundWords } from '../bound-words.ts';
import { setOf } from '../words.ts';

function phrases(list: string): readonly string[] {
  return list.split('|').map((phrase) => phrase.trim());
}

export const bounds: BoundWords = {
  before: {
    about: phrases(
      `about|around|approximately|approx|roughly|some|circa|estimated|an estimated|~|≈|or so|
       in the region of|in the neighbourhood of|on average|averaged|averages|average|averaging|
       an average of|somewhere around`,
    ),
    nearly: phrases(
      `nearly|almost|close to|just shy of|just short of|approaching|near|virtually|not quite|barely`,
    ),
    over: phrases(
      `over|just over|well over|more than|greater than|larger than|higher than|bigger than|
       longer than|older than|better than|above|exceeding|exceed|exceeds|exceeded|in excess of|
       upwards of|upward of|surpass|surpassing|surpassed|surpasses|topped|topping|north of|>`,
    ),
    'at-least': phrases(
      `at least|no less than|no fewer than|not less than|a minimum of|minimum of|at a minimum|
       bigger or equal than|greater or equal than|greater than or equal to|more than or equal to|
       ≥|> =`,
    ),
    under: phrases(
      `under|just under|well under|less than|fewer than|lower than|smaller than|younger than|
       shorter than|below|beneath|south of|sub -|<|under the age of`,
    ),
    'up-to': phrases(
      `up to|as many as|as much as|as high as|as few as|as little as|at most|no more than|
       not more than|no greater than|no larger than|a maximum of|maximum of|less or equal than|
       less than or equal to|smaller or equal than|no higher than|≤|< =|not exceeding`,
    ),
  },
  after: {
    about: phrases('or so|or thereabouts|- odd|odd|- ish'),
    'at-least': phrases('- plus|plus|+|or more|and more|or greater|or higher|or above|at least'),
    'up-to': phrases('or less|or fewer|or lower|or below|at most'),
  },
  between: setOf('a an the only just another ('),
  during: setOf('over'),
  beforeBound: setOf('for in after by just lasted took take takes well'),
};
