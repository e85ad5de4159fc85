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
 * The row with the arrows and dots of our own words as two and three characters each; an article's words keep their
 * cells, for what stands beside them. Where it takes more than so many cells by that, it is without
 * the spaces that filled it up, or is cut where it is to be or was; else it is as it was.
 */
export function withSigns(row: Row, cells = Number.POSITIVE_INFINITY): Row {
  if (row.every(({ text, source }) => source || !SIGNS.test(text))) return row;
  const spelled = row.map((part) =>
    part.source
      ? part
      : {
          ...part,
          text: part.text.replaceAll('→', '->').replaceAll('←', '<-').replaceAll('…', '...'),
        },
  );
  const last = spelled.pop();
  if (!last) return row;
  if (rowWidth([...spelled, last]) <= cells) return [...spelled, last];
  const isCut = rowWidth(row) > cells || last.text.endsWith('...');
  if (isCut) return [...spelled, last];
  const text = last.text.trimEnd();
  return text === last.text ? row : [...spelled, { ...last, text }];
}

const SIGNS = /[→←…]/;

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
