import { createRequire } from 'node:module';
import type { OwnWords } from './locale.ts';

// An import would load all of them at the start, and one that is awaited would have all wait that
// read a text. The build gives each a file of its own.
const require = createRequire(import.meta.url);

/** The words of the languages that have a folder, by their tags, each loaded when it is first asked for. */
export const FOLDERS: Readonly<Record<string, () => OwnWords>> = {
  ar: () => {
    const { ARABIC }: typeof import('./ar/arabic.ts') = require('./ar/arabic.ts');
    return ARABIC;
  },
  de: () => {
    const { GERMAN }: typeof import('./de/german.ts') = require('./de/german.ts');
    return GERMAN;
  },
  es: () => {
    const { SPANISH }: typeof import('./es/spanish.ts') = require('./es/spanish.ts');
    return SPANISH;
  },
  fr: () => {
    const { FRENCH }: typeof import('./fr/french.ts') = require('./fr/french.ts');
    return FRENCH;
  },
  it: () => {
    const { ITALIAN }: typeof import('./it/italian.ts') = require('./it/italian.ts');
    return ITALIAN;
  },
  nl: () => {
    const { DUTCH }: typeof import('./nl/dutch.ts') = require('./nl/dutch.ts');
    return DUTCH;
  },
  pt: () => {
    const { PORTUGUESE }: typeof import('./pt/portuguese.ts') = require('./pt/portuguese.ts');
    return PORTUGUESE;
  },
  ru: () => {
    const { RUSSIAN }: typeof import('./ru/russian.ts') = require('./ru/russian.ts');
    return RUSSIAN;
  },
  uk: () => {
    const { UKRAINIAN }: typeof import('./uk/ukrainian.ts') = require('./uk/ukrainian.ts');
    return UKRAINIAN;
  },
  zh: () => {
    const { CHINESE }: typeof import('./zh/chinese.ts') = require('./zh/chinese.ts');
    return CHINESE;
  },
};
