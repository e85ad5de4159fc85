import type { Claim, Part } from './claims.ts';
import type { Figure, FigureOutcome } from './figure.ts';
import type { Mention } from './mention.ts';

/** One line in words for a reader: "missiles: five of six → two of eight (a US official)". */
export function whyOf(outcome: FigureOutcome, left: Part | null, right: Part | null): string {
  const [one, other] = [first(left), first(right)];
  const label = countedIn(left, right);
  const line = label === null ? '' : `${label}: `;
  if (one === null || other === null)
    return `${line}${stated(one ?? other)}, only on the ${one === null ? 'right' : 'left'}`;
  const [a, b] = [stated(one), stated(other)];
  if (outcome === 'sources-disagree') return `${line}${attributed(one)} | ${attributed(other)}`;
  if (outcome === 'changed')
    return `${line}${a} → ${one.source === other.source ? b : attributed(other)}`;
  if (a === b) return `${line}${a} in both${disputeOf(left)}`;
  const agree =
    outcome === 'same'
      ? 'say the same'
      : one.kind === 'date'
        ? 'can be the same day'
        : 'can be the same';
  return `${line}${a} and ${b} ${agree}${disputeOf(left)}`;
}

function first(claim: Pick<Claim, 'mentions'> | null): Figure | null {
  return claim?.mentions[0]?.figure ?? null;
}

/** What two claims count, as the first of them that says it does: "people killed"; null where none does. */
export function countedIn(left: Part | null, right: Part | null): string | null {
  const [one, other] = [left, right].map((part) => part?.mentions[0]);
  return countedBy(one) ?? countedBy(other);
}

/** Of people also what befell them, where their own name does not say it. "No casualties" has what is counted in it. */
function countedBy(mention: Mention | undefined): string | null {
  if (!mention || mention.figure.kind === 'zero') return null;
  const { figure, person, toll, befell } = mention;
  const what = figure.what?.replace(/\s+/g, ' ') ?? null;
  if (what === null || !person || toll !== null || befell === null) return what;
  return befell.start < figure.start ? `${befell.form} ${what}` : `${what} ${befell.form}`;
}

/** A figure with its bound in the article's own words, as it reads inside a sentence. */
export function stated(figure: Figure | null): string {
  if (figure === null) return '';
  const words = figure.stated.replace(/\s+/g, ' ');
  if (figure.kind === 'date' || figure.kind === 'time') return words;
  return words.replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase());
}

function attributed(figure: Figure): string {
  const source = figure.source?.replace(/\s+/g, ' ');
  return source === undefined ? stated(figure) : `${stated(figure)} (${source})`;
}

/** Where sources disagree inside a text: who says what. */
function disputeOf(part: Part | null): string {
  const [own, rival] = [first(part), first(part?.claim.rivals[0] ?? null)];
  if (own === null || rival === null) return '';
  return `; sources disagree: ${attributed(own)}, ${attributed(rival)}`;
}
