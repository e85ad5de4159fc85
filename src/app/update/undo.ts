import { ask, type State, type Step, seen, tell } from '../state.ts';
import { relist } from './list.ts';
import { keep } from './marks.ts';
import { askComparison, shownIn } from './pin.ts';

/** Takes back what the reader did last and has not taken back yet, and says what that was. */
export function undo(before: State): Step {
  const last = before.done.at(-1);
  if (!last) return tell(before, 'Nothing was done that could be undone.');
  const state = { ...before, done: before.done.slice(0, -1) };
  if ('decision' in last) {
    const { decision: number, told } = last;
    return ask(state, { do: 'regroup', decided: { do: 'take-back', number }, told });
  }
  const kept = keep(state, ...last.marks);
  const { reader } = kept.state;
  const changed = new Map([...last.changed, ...reader.changed]);
  const undone = relist({ ...kept.state, reader: { ...reader, changed } });
  const { state: next, effects } = aligned(tell(undone, `Undone: ${last.told}.`), before);
  return { state: next, effects: [...kept.effects, ...effects] };
}

/** A comparison in sight, aligned anew where its pins are others than before. */
function aligned(step: Step, before: State): Step {
  const screen = seen(step.state);
  if (screen.kind !== 'compare' || step.state.reader.pins === before.reader.pins) return step;
  return askComparison(step.state, screen.story, shownIn(screen));
}
