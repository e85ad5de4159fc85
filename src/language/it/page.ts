import type { PageWords } from '../page-words.ts';

export const page: Partial<PageWords> = {
  signOffOpenings: ['fonti? ?:'],
};
