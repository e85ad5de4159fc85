import { COLOURS, type Colour, type Style } from './theme.ts';

/** What a terminal can show: text alone, bold and the like too, or sixteen colours as well. */
export type ColourDepth = 'none' | 'mono' | '16';

/** The parameters of the sequence "select graphic rendition" (ECMA-48, 8.3.117), one entry for each aspect; empty is neutral. */
export type Rendition = readonly string[];

export const NEUTRAL: Rendition = ['', '', '', '', '', ''];

const BRIGHT = 8;
/** What makes each aspect neutral again: weight, italic, underline, inverse, foreground, background. */
const OFF = ['22', '23', '24', '27', '39', '49'];

/** A style as far as a terminal of this depth can show it. */
export function rendition(style: Style, depth: ColourDepth): Rendition {
  if (depth === 'none') return NEUTRAL;
  const weight = [style.bold ? '1' : '', style.dim ? '2' : ''].filter((code) => code !== '');
  return [
    weight.join(';'),
    style.italic ? '3' : '',
    style.underline ? '4' : '',
    style.inverse ? '7' : '',
    depth === '16' && style.fg ? colour(style.fg, 30) : '',
    depth === '16' && style.bg ? colour(style.bg, 40) : '',
  ];
}

/** Whether a space looks the same in both. */
export function sameOnBlank(a: Rendition, b: Rendition): boolean {
  return a[2] === b[2] && a[3] === b[3] && a[5] === b[5] && (a[3] === '' || a[4] === b[4]);
}

/** The shortest sequence that goes from one rendition to another; empty where they are the same. */
export function sgr(from: Rendition, to: Rendition): string {
  const changed: string[] = [];
  for (const [aspect, code] of to.entries()) {
    const before = from[aspect] ?? '';
    if (code === before) continue;
    // Bold and faint are both switched off by one parameter, and neither takes the other's place.
    const stays = code === '' || (aspect === 0 && !`${code};`.startsWith(`${before};`));
    if (stays && before !== '') changed.push(OFF[aspect] as string);
    if (code !== '') changed.push(code);
  }
  if (changed.length === 0) return '';
  const step = changed.join(';');
  const fresh = ['', ...to.filter((code) => code !== '')].join(';');
  return `\x1b[${fresh.length <= step.length ? fresh : step}m`;
}

function colour(name: Colour, base: number): string {
  const index = COLOURS.indexOf(name);
  return String(base + (index < BRIGHT ? index : 60 + index - BRIGHT));
}
