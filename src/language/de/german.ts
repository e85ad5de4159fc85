import type { Language } from '../language.ts';
import { NONE } from '../none.ts';
import { speech } from './speech.ts';

export const GERMAN: Language = { ...NONE, tag: 'de', speech };
