import { bodySentences } from '../article/body.ts';
import type { Account, ComparisonRow, Reading, Side } from './comparison.ts';
import type { Findings } from './findings.ts';
import { areForeign, linksBetween } from './foreign.ts';
import { languageOfReading } from './language.ts';
import type { Ranking } from './rank.ts';
import { isParatext } from './roles.ts';

/** Where less than this share of both texts has a counterpart, the alignment is weak. */
const WEAK = 0.3;
/** A text of so few sentences beside one of so many times more looks cut short. */
const FEW = 3;
const TIMES = 3;

/** What the comparison holds back, and what a reader should know before trusting it. */
export function account(findings: Findings, { changes, folded }: Ranking): Account {
  return {
    wording: folded,
    typography: changes.filter(({ kind }) => kind === 'typography').length,
    furniture: findings.furniture.left.length + findings.furniture.right.length,
    same: findings.rows.filter(({ row }) => row.kind === 'same').length,
    apart: findings.apart,
    warnings: warnings(findings),
  };
}

function countOf(rows: readonly ComparisonRow[], side: Side): number {
  return rows.reduce((sum, row) => sum + row[side].length, 0);
}

function warnings({ left, right, rows, figures }: Findings): string[] {
  const cut = [cutShort(left, right, 'left'), cutShort(right, left, 'right')].filter(
    (warning) => warning !== null,
  );
  if (cut.length > 0) return cut;
  const [ours, theirs] = [languageOfReading(left).tag, languageOfReading(right).tag];
  if (areForeign(left, right)) {
    const links = linksBetween({ left, right, figures });
    return [`other language (${ours} on the left, ${theirs} on the right): ${links}`];
  }
  const share = shareAligned(rows.flatMap(({ row }) => (isParatext(row.role) ? [] : [row])));
  return share < WEAK
    ? [`alignment weak: ${share.toFixed(2)} of the sentences have a counterpart`]
    : [];
}

function cutShort({ article }: Reading, other: Reading, side: Side): string | null {
  const body = bodySentences(article);
  const [own, others] = [body.length, bodySentences(other.article).length];
  if (own === 0) return others === 0 ? null : `the version on the ${side} has no text to compare`;
  const last = body.at(-1);
  const ending = last ? article.text.slice(last.start, last.end) : '';
  if (!(own <= FEW && others >= TIMES * own) && !/(?:…|\.\.\.)$/u.test(ending)) return null;
  return `the version on the ${side} looks cut short (${own} ${own === 1 ? 'sentence' : 'sentences'})`;
}

function shareAligned(rows: readonly ComparisonRow[]): number {
  const count = (some: readonly ComparisonRow[]): number =>
    countOf(some, 'left') + countOf(some, 'right');
  const all = count(rows);
  return all === 0
    ? 1
    : count(rows.filter(({ kind }) => kind !== 'left' && kind !== 'right')) / all;
}
