import type { Story } from '../../story/story.ts';
import { printable } from '../../text/sanitise.ts';
import { FORMS_OF, formOf } from '../../view/evidence/forms.ts';
import type { Savable } from '../effects.ts';
import { edited, inserted, typing } from '../screens/typing.ts';
import { ask, type Naming, type State, type Step, seen, stay, tell } from '../state.ts';
import { pinsOf } from './pin.ts';

/** Asks for the name of a file to save what is seen in. */
export function askName(state: State): Step {
  const top = seen(state);
  const below = state.screens.findLast(({ kind }) => kind === 'compare');
  const screen = top.kind === 'changes' && below ? below : top;
  switch (screen.kind) {
    case 'compare': {
      const { story, comparison } = screen;
      const [left, right] = [comparison.left.article.id, comparison.right.article.id];
      const number = (id: string) => story.versions.findIndex((one) => one.article.id === id) + 1;
      const what = { kind: 'compare', comparison, anchors: pinsOf(state, left, right) } as const;
      return named(state, what, `${nameOf(story)}-${number(left)}-${number(right)}`);
    }
    case 'figures':
      return named(
        state,
        { kind: 'figures', story: screen.story },
        `${nameOf(screen.story)}-figures`,
      );
    case 'stories': {
      const story = screen.shown[screen.story];
      if (!story) return tell(state, 'There is no story here.');
      return named(state, { kind: 'story', story }, nameOf(story));
    }
    default:
      return stay(state);
  }
}

function named(state: State, what: Savable, name: string): Step {
  const prompt = { ...typing(`${name}.html`), asks: 'file', what, taken: false } as const;
  return stay({ ...state, prompt });
}

/** Letters of a name that is short enough to be changed, and long enough to be known again. */
const LONGEST = 32;

/** The title's first words as the name of a file. */
function nameOf({ title }: Story): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.join('-');
  return name.length <= LONGEST ? name || 'story' : name.slice(0, LONGEST).replace(/-[^-]*$/, '');
}

/** A key while the name is typed; Esc gives it up. */
export function typedName(before: State, prompt: Naming, key: string): Step {
  const state = { ...before, notice: null };
  const closed = { ...state, prompt: null };
  if (prompt.taken) return key === 'y' ? save(closed, prompt, true) : tell(closed, 'Not saved.');
  const { text, what } = prompt;
  const empty = text.trim() === '';
  const givenUp = key === 'Esc' || key === '^C' || (empty && key === 'Backspace');
  if (givenUp) return stay(closed);
  if (key !== 'Enter') return stay({ ...state, prompt: { ...prompt, ...edited(prompt, key) } });
  const forms = FORMS_OF[what.kind];
  const form = formOf(text);
  if (form && forms.includes(form)) return save(closed, prompt, false);
  return tell(state, `The name has to end in ${forms.map((one) => `.${one}`).join(', ')}.`);
}

/** A text pasted into the name; to the question whether to replace a file it is no answer. */
export function pastedName(state: State, prompt: Naming, text: string): State {
  if (prompt.taken) return state;
  return { ...state, notice: null, prompt: { ...prompt, ...inserted(prompt, printable(text)) } };
}

function save(state: State, { what, text }: Naming, force: boolean): Step {
  const file = text.trim();
  return ask({ ...state, notice: `Saving ${file} …` }, { do: 'save', what, file, force });
}

/** Asks whether a file that is there is to be replaced. */
export function askReplace(state: State, what: Savable, file: string): State {
  return reopened(state, what, file, `${file} is there already.`, true);
}

/** Asks for another name, where nothing could be written under this one. */
export function askAgain(state: State, what: Savable, file: string, why: string): State {
  return reopened(state, what, file, why, false);
}

/** The name as it was typed, unless something else is being typed by now. */
function reopened(
  state: State,
  what: Savable,
  file: string,
  notice: string,
  taken: boolean,
): State {
  if (state.prompt) return { ...state, notice };
  return { ...state, notice, prompt: { ...typing(file), asks: 'file', what, taken } };
}
