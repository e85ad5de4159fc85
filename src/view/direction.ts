const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Takes no cell, and ends a run of right-to-left text. Where the terminal itself sets such text,
 * two columns of it with nothing else between would be one run, and change places.
 */
export const LEFT_TO_RIGHT_MARK = '\u200e';

/** Whether there is right-to-left text (Hebrew, Arabic and the like) in it. */
export function turns(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}
