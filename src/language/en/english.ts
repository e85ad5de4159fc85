import type { Language } from '../language.ts';
import { bounds } from './bounds.ts';
import { calendar } from './calendar.ts';
import { common } from './common.ts';
import { counts } from './counts.ts';
import { frequent } from './frequent.ts';
import { grammar } from './grammar.ts';
import { meaning } from './meaning.ts';
import { measures } from './measures.ts';
import { money } from './money.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { ranges } from './ranges.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech.ts';

export const ENGLISH: Language = {
  tag: 'en',
  grammar,
  numbers,
  bounds,
  ranges,
  calendar,
  measures,
  money,
  counts,
  sentences,
  frequent,
  common,
  meaning,
  speech,
  page,
};
