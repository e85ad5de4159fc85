import type { Block } from '../article/article.ts';
import { bylineNames } from '../article/bylines.ts';
import type { Span } from '../text/span.ts';
import { tokenise } from '../text/words.ts';
import type { ParatextChange, ParatextRole, Reading } from './comparison.ts';
import { brief } from './findings.ts';

/** What is compared around the body, heaviest first. */
const ROLES: readonly ParatextRole[] = ['correction', 'headline', 'standfirst', 'byline'];
/** Marks that say something: a currency, a share, a doubt. The others are typography. */
const TELLING = /[\p{Sc}%?]/u;
/** What a note calls itself, which its role says already. */
const LABEL = /^corrections?\s?[:—–-]\s+/i;
/** Words before the first changed one, where a long text is told from there. */
const BEFORE = 3;

/** A block as it prints on one line, and as it is compared. */
interface Piece {
  readonly span: Span;
  readonly text: string;
  readonly form: string;
}

/**
 * What differs around the body, heaviest first: typography, case and dates of printing apart. Of
 * one role, blocks that are the same answer each other, then the others in their order. A text
 * without a headline is none that lost it, where it is a text at all.
 */
export function compareParatext(left: Reading, right: Reading): ParatextChange[] {
  const texts = [left, right].every(({ article }) => article.text.trim() !== '');
  return ROLES.flatMap((role) => {
    const [ours, theirs] = [pieces(left, role), pieces(right, role)];
    if (texts && role === 'headline' && (ours.length === 0 || theirs.length === 0)) return [];
    const [before, after] = [without(ours, theirs), without(theirs, ours)];
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
      change(role, before[index], after[index]),
    );
  });
}

function pieces({ article }: Reading, wanted: ParatextRole): Piece[] {
  const found = article.blocks.filter(({ role }) => role === wanted);
  return found.map(({ start, end }: Block) => {
    const text = article.text.slice(start, end).replace(/\s+/g, ' ');
    const named = wanted === 'byline' ? bylineNames(text) : null;
    const told = wanted === 'correction' ? text.replace(LABEL, '') : text;
    return { span: { start, end }, text: told, form: formOf(named ?? text) };
  });
}

function formOf(text: string): string {
  const telling = tokenise(text).filter(({ kind, form }) => kind !== 'mark' || TELLING.test(form));
  return telling.map(({ form }) => form).join(' ');
}

/** The pieces that the others lack, each of those answering one. */
function without(pieces: readonly Piece[], others: readonly Piece[]): Piece[] {
  const forms = others.map(({ form }) => form);
  return pieces.filter(({ form }) => {
    const at = forms.indexOf(form);
    if (at >= 0) forms.splice(at, 1);
    return at < 0;
  });
}

function change(role: ParatextRole, left?: Piece, right?: Piece): ParatextChange {
  const spans = { left: left?.span ?? null, right: right?.span ?? null };
  if (left && right) {
    const [from, to] = role === 'standfirst' ? apart(left, right) : [left.text, right.text];
    return { role, ...spans, why: `${from} → ${to}` };
  }
  const text = (left ?? right)?.text ?? '';
  const side = left ? 'left' : 'right';
  const told = role === 'standfirst' ? brief(text) : text;
  return { role, ...spans, why: `only on the ${side}: ${told}` };
}

/** Two long texts from where they begin to differ. */
function apart(left: Piece, right: Piece): readonly [string, string] {
  const [ours, theirs] = [left.text.split(' '), right.text.split(' ')];
  const first = ours.findIndex((word, index) => word !== theirs[index]);
  const from = Math.max(0, (first < 0 ? ours.length : first) - BEFORE);
  const told = (words: readonly string[]): string =>
    `${from > 0 ? '… ' : ''}${brief(words.slice(from).join(' '))}`;
  return [told(ours), told(theirs)];
}
