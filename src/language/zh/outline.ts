import { NO_OUTLINE, type Outline } from '../outline.ts';
import { weekdays } from './days.ts';
import { page } from './page.ts';

/** What is known of Chinese before a text of it is read. */
export const outline: Outline = {
  tag: 'zh',
  ...NO_OUTLINE,
  page,
  weekdays,
};
