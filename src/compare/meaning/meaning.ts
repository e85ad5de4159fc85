import { numberChanged } from '../number-changes.ts';
import type { Edit } from '../words.ts';
import { attributionChanged, speakerChanged } from './attributions.ts';
import { certaintyChanged, directionChanged } from './certainty.ts';
import { dateChanged } from './dates.ts';
import { contentOf, type Ground, type Meaning } from './ground.ts';
import { nameChanged, titleChanged } from './names.ts';

/** All that an edit changes in the meaning, heaviest first; empty where it changes the wording only. */
export function meaningsOf(edit: Edit, ground: Ground): Meaning[] {
  const attribution = attributionChanged(edit, ground);
  if (attribution) return [attribution];
  const speaker = speakerChanged(edit, ground);
  return [
    speaker,
    dateChanged(edit, ground) ?? figureChanged(edit, ground),
    titleChanged(edit, ground) ?? nameChanged(edit, ground),
    certaintyChanged(edit, ground),
    directionChanged(edit, ground),
  ].filter((meaning) => meaning !== null);
}

/** Whether all of an edit's words hold sentences together and say next to nothing. */
export function isLight({ left, right }: Edit, ground: Ground): boolean {
  return [...contentOf(left, ground.left), ...contentOf(right, ground.right)].length === 0;
}

function figureChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const changed = numberChanged(edit, left.passage, right.passage);
  return changed && { kind: 'figure', sense: null, ...changed };
}
