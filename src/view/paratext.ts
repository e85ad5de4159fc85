import type { Comparison, ParatextChange } from '../compare/comparison.ts';

/** "Headline: Nine hurt → Ten hurt", "Correction, only on the right: An earlier version …". */
export function paratextLine(change: ParatextChange): string {
  const { role, why } = change;
  const name = `${role.charAt(0).toUpperCase()}${role.slice(1)}`;
  return `${name}${outcomeOf(change) === 'changed' ? ':' : ','} ${why}`;
}

/** What became of each correction that differs. */
export function correctionOutcomes({ paratext }: Comparison): Outcome[] {
  return paratext.filter(isCorrection).map(outcomeOf);
}

type Outcome = 'changed' | 'left' | 'right';

export function outcomeOf({ left, right }: ParatextChange): Outcome {
  if (left === null) return 'right';
  return right === null ? 'left' : 'changed';
}

export function isCorrection({ role }: ParatextChange): boolean {
  return role === 'correction';
}

/** "Only the headline and the byline differ", where nothing else does. */
export function rolesDiffer({ paratext }: Comparison): string {
  const roles = [...new Set(paratext.map(({ role }) => `the ${role}`))];
  return `Only ${roles.join(' and ')} ${roles.length === 1 ? 'differs' : 'differ'}`;
}
