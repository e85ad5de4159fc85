import { width } from '../text/columns.ts';
import { type Row, rowWidth } from './row.ts';

/** Typographic marks and letters that no decomposition brings to ASCII, each as wide as it was. */
const SPELLED: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '•': '*',
  '·': '.',
  '…': '.',
  '→': '>',
  '×': 'x',
  '÷': '/',
  ß: 's',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  æ: 'e',
  Æ: 'E',
  œ: 'e',
  Œ: 'E',
  þ: 't',
  Þ: 'T',
  ð: 'd',
  Ð: 'D',
  ı: 'i',
};

/**
 * The row with the arrows of our own words as two characters, where that many cells have room for it; an
 * article's words keep their cells, for what stands beside them.
 */
export function withArrows(row: Row, cells: number): Row {
  if (row.every(({ text, source }) => source || !text.includes('→'))) return row;
  const spelled = row.map((part) =>
    part.source ? part : { ...part, text: part.text.replaceAll('→', '->') },
  );
  return rowWidth(spelled) <= cells ? spelled : row;
}

const ASCII = /^[\x20-\x7e]*$/;

/** The text in ASCII, every grapheme in as many cells as it takes: spelled where that is known, else as question marks. */
export function inAscii(text: string): string {
  if (ASCII.test(text)) return text;
  let spelled = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) spelled += spell(segment);
  return spelled;
}

function spell(grapheme: string): string {
  if (ASCII.test(grapheme)) return grapheme;
  const cells = width(grapheme);
  const plain = SPELLED[grapheme] ?? grapheme.normalize('NFKD').replace(/\p{M}/gu, '');
  return ASCII.test(plain) && plain.length === cells ? plain : '?'.repeat(cells);
}
