import { agreement } from './agreement.ts';
import { likeness } from './context.ts';
import { sharePart } from './dates/date-parts.ts';
import { type Mention, matchOf, sameNoun, sourcesDiffer } from './matching.ts';

/** What one text says of one quantity, perhaps more than once. */
export interface Claim {
  readonly mentions: readonly Mention[];
  /** Claims of the same text that another source makes of the same thing, with another value. */
  readonly rivals: readonly Claim[];
}

/** Mentions of one claim: some of them, or all. */
export interface Part {
  readonly claim: Claim;
  readonly mentions: readonly Mention[];
}

/** Two mentions are one claim only if more than their values and nouns agree, unless the value is a telling one. */
const SURELY_ONE = 1.3e6;

/** Every mention is held against every other; a text with more than these is a table, whose rest stands alone. */
export const MOST = 800;

/** Gathers a text's mentions into claims and finds which claims its sources dispute. */
export function claimsOf(mentions: readonly Mention[], text: string): Claim[] {
  const claims: { mentions: Mention[]; rivals: Claim[] }[] = [];
  for (const [place, mention] of mentions.entries()) {
    const near = place < MOST ? claims : [];
    const claim = near.find((known) =>
      known.mentions.some((other) => isRestated(other, mention, text) || isOne(other, mention)),
    );
    if (claim === undefined) claims.push({ mentions: [mention], rivals: [] });
    else claim.mentions.push(mention);
  }
  const compared = claims.slice(0, MOST);
  for (const [index, claim] of compared.entries())
    for (const other of compared.slice(index + 1))
      if (claim.mentions.some((a) => other.mentions.some((b) => isDisputed(a, b)))) {
        claim.rivals.push(other);
        other.rivals.push(claim);
      }
  return claims;
}

function isOne(a: Mention, b: Mention): boolean {
  const match = matchOf(a, b, 0);
  const { date } = a.normal;
  if (date !== null && b.normal.date !== null && !sharePart(date, b.normal.date)) return false;
  return match !== null && match.agreement !== 'different' && match.score >= SURELY_ONE;
}

/** "110 km (70 miles)", "333.6 million yen ($3.1 million)": the same once more in another unit. */
function isRestated(a: Mention, b: Mention, text: string): boolean {
  const units = a.figure.unit !== null && b.figure.unit !== null && a.figure.unit !== b.figure.unit;
  if (!units || a.sentence !== b.sentence) return false;
  const between = text.slice(a.figure.end, b.figure.start);
  if (!/^\s?[([,/]\s?(?:or |about |around |roughly |nearly |some |US ?)?$/.test(between))
    return false;
  const money = a.figure.kind === 'money' && b.figure.kind === 'money';
  return money || a.normal.dimension === b.normal.dimension;
}

/** How alike the words around two disputing figures are at the least. */
const DISPUTED = 0.05;

function isDisputed(a: Mention, b: Mention): boolean {
  if (!sourcesDiffer(a, b) || !sameNoun(a, b)) return false;
  if (agreement(a.normal, b.normal) !== 'different') return false;
  const ratios = a.figure.kind === 'ratio' && b.figure.kind === 'ratio';
  return likeness(a.words, b.words) >= (ratios ? DISPUTED : 4 * DISPUTED);
}
