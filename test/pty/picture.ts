/**
 * Draws a screen of the running program as an SVG picture:
 * node --import tsx test/pty/picture.ts 120x36 '\tjjm' jjc '}' > picture.svg
 * Each word is sent by itself, in the notation of JSON strings. Needs a build.
 */
import { join } from 'node:path';
import { open, type Program } from './program.ts';

const CELL = { width: 8.4, height: 18, size: 14 };
const PAPER = '#1c1e26';
const INK = '#d5d8da';
/** The sixteen colours, as a terminal has them. */
const COLOURS = [
  ...['#2e303e', '#e95678', '#29d398', '#fab795', '#26bbd9', '#ee64ac', '#59e1e3', '#d5d8da'],
  ...['#6c6f93', '#ec6a88', '#3fdaa4', '#fbc3a7', '#3fc4de', '#f075b5', '#6be4e6', '#ffffff'],
];

const [size = '120x36', ...keys] = process.argv.slice(2);
const [columns = 120, rows = 36] = size.split('x').map(Number);
const program = join(import.meta.dirname, '..', '..', 'bin', 'variorum.js');
const closers: (() => void)[] = [];
const on = open({ after: (close) => closers.push(close) }, [process.execPath, program], {
  columns,
  rows,
});
await on.until('q leave');
for (const key of keys) {
  on.send(JSON.parse(`"${key}"`));
  await settled(on);
}
process.stdout.write(svg(on.terminal));
for (const close of closers) close();

/** Waits until the program has said all it has to say. */
async function settled({ written }: Program): Promise<void> {
  let length = -1;
  while (length !== written().length) {
    length = written().length;
    await new Promise((done) => setTimeout(done, 400));
  }
}

function svg({ buffer, cols, rows: lines }: Program['terminal']): string {
  const { width, height, size } = CELL;
  const parts: string[] = [];
  for (let y = 0; y < lines; y++) {
    const line = buffer.active.getLine(y);
    for (let x = 0; x < cols; x++) {
      const cell = line?.getCell(x);
      if (!cell || cell.getWidth() === 0) continue;
      const [ink, paper] = [colour(cell.getFgColor(), INK), colour(cell.getBgColor(), PAPER)];
      const [front, back] = cell.isInverse() ? [paper, ink] : [ink, paper];
      const at = `x="${(x * width).toFixed(1)}"`;
      if (back !== PAPER) {
        const across = (width * cell.getWidth() + 0.3).toFixed(1);
        parts.push(
          `<rect ${at} y="${y * height}" width="${across}" height="${height}" fill="${back}"/>`,
        );
      }
      const character = cell.getChars();
      if (character.trim() === '') continue;
      const style = [
        cell.isBold() ? 'font-weight="bold"' : '',
        cell.isItalic() ? 'font-style="italic"' : '',
        cell.isUnderline() ? 'text-decoration="underline"' : '',
        cell.isDim() ? 'opacity="0.6"' : '',
      ].join(' ');
      parts.push(
        `<text ${at} y="${y * height + 13}" fill="${front}" ${style}>${escaped(character)}</text>`,
      );
    }
  }
  const box = `${(cols * width).toFixed(0)} ${lines * height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box}" font-family="monospace" font-size="${size}">
<rect width="100%" height="100%" fill="${PAPER}"/>
${parts.join('\n')}
</svg>
`;
}

function colour(index: number, usual: string): string {
  return COLOURS[index] ?? usual;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
