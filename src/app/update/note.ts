import { LONGEST_NOTE } from '../../reader/notes.ts';
import { printable } from '../../text/sanitise.ts';
import { edited, inserted, typing } from '../screens/typing.ts';
import { type Noting, type State, type Step, stay, tell } from '../state.ts';
import { keepDone } from './marks.ts';

/** Asks for the reader's own words on what is kept under `on`, beginning with those that are there. */
export function askNote(state: State, on: string): Step {
  const text = state.reader.notes.get(on)?.text ?? '';
  return stay({ ...state, prompt: { ...typing(text), asks: 'note', on } });
}

/** A key while a note is typed; Esc gives it up, and no words take the note away. */
export function typedNote(before: State, prompt: Noting, key: string): Step {
  const state = { ...before, notice: null };
  const closed = { ...state, prompt: null };
  if (key === 'Esc' || key === '^C') return stay(closed);
  if (key !== 'Enter') return stay({ ...state, prompt: { ...prompt, ...edited(prompt, key) } });
  const text = prompt.text.trim();
  const was = state.reader.notes.get(prompt.on)?.text ?? '';
  if (text === was) return stay(closed);
  if (text.length > LONGEST_NOTE)
    return tell(
      state,
      `A note has ${LONGEST_NOTE} characters at most; this one has ${text.length}.`,
    );
  const what = text === '' ? 'took a note away' : was === '' ? 'wrote a note' : 'changed a note';
  const { state: kept, effects } = keepDone(closed, [{ mark: 'note', on: prompt.on, text }], what);
  return { ...tell(kept, text === '' ? 'The note is gone.' : 'Noted.'), effects };
}

/** A text pasted into a note. */
export function pastedNote(state: State, prompt: Noting, text: string): State {
  return { ...state, notice: null, prompt: { ...prompt, ...inserted(prompt, printable(text)) } };
}
