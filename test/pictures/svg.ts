import type { Stretch } from './cells.ts';

/** A palette: the default colours, then the sixteen. */
interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly colours: readonly string[];
}

const LIGHT: Palette = {
  ground: '#ffffff',
  ink: '#24292f',
  colours:
    '#24292f #b3261e #1a6b32 #7a5200 #0550ae #7a3fb0 #0b5f73 #57606a #4d5560 #b3261e #1a6b32 #8f4a00 #0550ae #7a3fb0 #0b4f9c #24292f'.split(
      ' ',
    ),
};
const DARK: Palette = {
  ground: '#11151b',
  ink: '#d7dde5',
  colours:
    '#11151b #ff8a80 #8fd694 #e0b04a #7fb2ff #d0a6ff #66c7d8 #d7dde5 #8b95a3 #ff8a80 #a5e075 #ffc24d #8fc0ff #dcb8ff #6fd3ff #ffffff'.split(
      ' ',
    ),
};

/** A cell in pixels; the font's own size does not matter, every stretch is given its length. */
const CELL = { width: 8, height: 17, base: 13, font: 13 };
const MARGIN = 12;
/** Several spaces would be drawn as one. */
const NO_BREAK = '\u00a0';

/**
 * A terminal's screen as a picture, in the colours that the one who looks at it prefers.
 *
 * @param label what is seen there, for those who do not see it
 */
export function svg(rows: readonly (readonly Stretch[])[], columns: number, label: string): string {
  const width = columns * CELL.width + 2 * MARGIN;
  const height = rows.length * CELL.height + 2 * MARGIN;
  const drawn = rows.flatMap((row, y) => row.map((stretch) => draw(stretch, y)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}">`,
    `<style>${style()}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="6"/>`,
    ...drawn.filter((part) => part !== ''),
    '</svg>',
    '',
  ].join('\n');
}

function draw(stretch: Stretch, y: number): string {
  const { text, inverse, underline, fg, bg } = stretch;
  const [over, under] = inverse ? [ground(bg), ink(fg)] : [ink(fg), ground(bg)];
  const top = MARGIN + y * CELL.height;
  const left = MARGIN + stretch.column * CELL.width;
  const box =
    under === 'ground'
      ? ''
      : `<rect class="${under}" x="${left}" y="${top}" width="${stretch.cells * CELL.width}" height="${CELL.height}"/>`;
  const spaces = underline ? 0 : text.length - text.trimStart().length;
  const words = underline ? text : text.trim();
  if (words === '') return box;
  const cells = underline ? stretch.cells : stretch.cells - (text.length - words.length);
  const x = left + spaces * CELL.width;
  const looks = [over, ...STYLES.filter((aspect) => stretch[aspect])].join(' ');
  return `${box}<text class="${looks}" x="${x}" y="${top + CELL.base}" textLength="${cells * CELL.width}">${escaped(words).replaceAll(' ', NO_BREAK)}</text>`;
}

const STYLES = ['bold', 'dim', 'italic', 'underline'] as const;

function ink(colour: number): string {
  return colour < 0 ? 'ink' : `c${colour}`;
}

function ground(colour: number): string {
  return colour < 0 ? 'ground' : `c${colour}`;
}

function style(): string {
  return [
    `text{font:${CELL.font}px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}`,
    '.bold{font-weight:bold}.dim{opacity:.72}.italic{font-style:italic}.underline{text-decoration:underline}',
    colours(LIGHT),
    `@media(prefers-color-scheme:dark){${colours(DARK)}}`,
  ].join('\n');
}

function colours({ ground, ink, colours }: Palette): string {
  const named = [['ground', ground], ['ink', ink], ...colours.map((one, at) => [`c${at}`, one])];
  return named.map(([name, colour]) => `.${name}{fill:${colour}}`).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
