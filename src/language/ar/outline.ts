import { NO_OUTLINE, type Outline } from '../outline.ts';
import { months, weekdays } from './days.ts';
import { page } from './page.ts';

/** What is known of Arabic before a text of it is read. */
export const outline: Outline = {
  tag: 'ar',
  ...NO_OUTLINE,
  page,
  months,
  weekdays,
};
