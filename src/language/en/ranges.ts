import type { RangeWords } from '../range-words.ts';
import { NO_WORDS, setOf } from '../words.ts';

export const ranges: RangeWords = {
  between: setOf('between'),
  betweenJoins: setOf('and to -'),
  from: setOf('from'),
  fromJoins: setOf('to - through and'),
  joins: setOf('- — ~ to or through'),
  or: setOf('or'),
  ways: setOf('up down'),
  moves: setOf(`
    by up down add added adds fall falls fell fallen rise rises rose risen gain gained gains lost lose
    climb climbed climbs jump jumped jumps drop dropped drops slip slipped slid slide surge surged
    plunge plunged tumble tumbled increase increased decrease decreased advance advanced shed sheds
    ease eased decline declined`),
  out: setOf('out'),
  whole: NO_WORDS,
  contests: setOf(`
    beat beaten beating win wins won winning lose loses lost losing draw draws drew drawn defeat
    defeated defeats victory lead leads led leading tie ties tied score scored scoreline vote voted
    votes voting ruled ruling decision trail trailed trailing trails thrash thrashed equalise equalize
    equalised equalized aggregate`),
};
