import type { Change, Comparison, ParatextChange } from '../compare/comparison.ts';
import { isParatext } from '../compare/roles.ts';
import { changeInWords, outcomesOf, QUOTATIONS, told } from './describe.ts';
import { matterLine } from './matter.ts';
import { correctionOutcomes, isCorrection, outcomeOf } from './paratext.ts';

/** Figures that are told one by one. */
const FEW = 2;

const QUOTATIONS_SINCE = { ...QUOTATIONS, left: 'gone', right: 'new' };
const CORRECTIONS = { changed: 'changed', left: 'gone', right: 'added' };
const AROUND = { changed: 'changed', left: 'gone', right: 'new' };
const ATTRIBUTIONS = { changed: 'changed' };
const PASSAGES = { edited: 'edited', reworded: 'reworded', left: 'gone', right: 'new' };

/**
 * What became of a text, in a few words, heaviest first: "figure 12 → 21; 1 quotation gone". The
 * comparison is of the earlier version, on the left, with the later one. Passages, headline,
 * standfirst and byline are told only where nothing heavier is.
 */
export function changedSince(comparison: Comparison): string {
  const { quotations, attributions, rows, left, right, changes } = comparison;
  const weighty = [
    told('correction', CORRECTIONS, correctionOutcomes(comparison)).whole,
    figuresSince(comparison),
    told('quotation', QUOTATIONS_SINCE, outcomesOf(quotations)).whole,
    told('attribution', ATTRIBUTIONS, outcomesOf(attributions)).whole,
    meaningSince(comparison),
  ].filter((part) => part !== '');
  if (weighty.length > 0) return weighty.join('; ');
  const kinds = rows.flatMap(({ role, kind }) => (isParatext(role) ? [] : [kind]));
  const light = [told('passage', PASSAGES, kinds).whole, ...aroundSince(comparison)];
  if (light.some((part) => part !== '')) return light.filter((part) => part !== '').join('; ');
  if (left.article.title !== right.article.title) return 'headline changed';
  if (changes.some(({ sense }) => sense === 'form')) return 'said in another form';
  return comparison.hidden.typography > 0 ? 'typography changed' : 'the same words';
}

/** What turns a statement round or makes it more sure, the first of it in the texts' words: "direction: fell → rose". */
function meaningSince({ changes }: Comparison): string {
  const [first, ...others] = changes.filter(
    ({ kind, sense }) => kind === 'negation' || sense === 'direction',
  );
  if (!first) return '';
  return `${changeInWords(first)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
}

/** "headline changed", "byline gone". */
function aroundSince({ paratext }: Comparison): string[] {
  const others = paratext.filter((change) => !isCorrection(change));
  return others.map((change) => `${change.role} ${AROUND[outcomeOf(change)]}`);
}

/** "figure 12 → 21", "figures 12 → 21, 3 → 4 and 2 more"; what changed alike in several places is told once. */
function figuresSince({ figures, left, right }: Comparison): string {
  const changed = figures.filter(({ outcome }) => outcome === 'changed');
  if (changed.length === 0) return '';
  const all = changed.map((pair) => {
    const before = left.figures[pair.left[0] ?? -1]?.text ?? '';
    return `${before} → ${right.figures[pair.right[0] ?? -1]?.text ?? ''}`;
  });
  const pairs = [...new Set(all)];
  const more = pairs.length > FEW ? ` and ${pairs.length - FEW} more` : '';
  return `${pairs.length === 1 ? 'figure' : 'figures'} ${pairs.slice(0, FEW).join(', ')}${more}`;
}

/** A change in words, in a text that came after the other: "killed: eight → nine". */
export function becameOf(change: Change | ParatextChange): string {
  return inTime(matterLine(change));
}

/** Words of a comparison for two texts of which the right one came later. */
export function inTime(words: string): string {
  return words
    .replaceAll(/only (?:on the )?left/g, 'gone')
    .replaceAll(/only (?:on the )?right/g, 'new');
}
