import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { grammar } from './grammar.ts';
import { numbers } from './numbers.ts';
import { speech } from './speech.ts';

export const ENGLISH: Language = { tag: 'en', grammar, numbers, calendar, speech };
