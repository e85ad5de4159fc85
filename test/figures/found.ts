import type { Figure } from '../../src/figures/figure.ts';
import { findFigures } from '../../src/figures/find.ts';

/** The figures of a text that is one sentence. */
export function found(text: string): Figure[] {
  return findFigures(text, [{ start: 0, end: text.length }]);
}

/** Figures in one line each: "text kind value[..value2] [unit]". */
export function brief(text: string): string[] {
  return found(text).map(({ text: own, kind, value, value2, unit }) => {
    const numbers = value2 === null ? `${value}` : `${value}..${value2}`;
    return [own, kind, numbers, ...(unit === null ? [] : [unit])].join(' | ');
  });
}

/** The only figure of a text. */
export function only(text: string): Figure {
  const [figure, ...more] = found(text);
  if (figure === undefined || more.length > 0) throw new Error(`${text}: not one figure`);
  return figure;
}
