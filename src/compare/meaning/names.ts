import { kept } from '../../text/kept.ts';
import type { Sense } from '../comparison.ts';
import { hasCapital, isRespelled, nameKey, nameSpans } from '../names.ts';
import type { DiffToken } from '../tokens.ts';
import type { Edit } from '../words.ts';
import {
  contentOf,
  type Ground,
  type GroundSide,
  isTitle,
  lower,
  type Meaning,
  wholeOf,
  wordAfter,
} from './ground.ts';

/**
 * Names that only one side has: where both sides of an edit have names these answer each other,
 * wherever else they stand; a name alone is news only where the other text does not have it.
 */
export function nameChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const { nameEndings } = left.language.meaning;
  const own = [
    namesIn(edit.left, left, edit.right, right),
    namesIn(edit.right, right, edit.left, left),
  ] as const;
  const replaced = own[0].length > 0 && own[1].length > 0;
  const others = (side: GroundSide, names: readonly DiffToken[]): readonly DiffToken[] =>
    replaced ? names : side.tokens;
  const isNews = (side: GroundSide) => (name: DiffToken) =>
    replaced || !side.passage.isNamedThere(name);
  const ours = without(own[0], others(right, own[1]), nameEndings).filter(isNews(left));
  const theirs = without(own[1], others(left, own[0]), nameEndings).filter(isNews(right));
  if (ours.length + theirs.length === 0) return null;
  const [one, other] = [ours[0], theirs[0]];
  const isSpelling =
    ours.length === theirs.length && one && other && isRespelled(one.form, other.form, nameEndings);
  const sense: Sense | null = isSpelling ? 'spelling' : null;
  return { kind: 'name', sense, left: nameSpans(ours), right: nameSpans(theirs) };
}

/** The names of an edit's side; what opens a sentence with a capital is one where a name stood in its place. */
function namesIn(
  tokens: readonly DiffToken[],
  side: GroundSide,
  others: readonly DiffToken[],
  otherSide: GroundSide,
): DiffToken[] {
  const names = tokens.filter(side.passage.isName);
  if (names.length > 0 || !others.some(otherSide.passage.isName)) return names;
  const { common, speech } = side.language;
  return contentOf(tokens, side).filter(
    (token) =>
      token.kind === 'word' &&
      hasCapital(token) &&
      !common.has(lower(token)) &&
      !speech.classes.has(lower(token)),
  );
}

/** The names that the others do not have, in no form; one with another spelling counts. */
function without(
  names: readonly DiffToken[],
  others: readonly DiffToken[],
  endings: ReadonlySet<string>,
): DiffToken[] {
  const found = new Map<string, DiffToken>();
  for (const name of names) {
    if (found.has(name.form)) continue;
    const alike = [...(formsByKey(others).get(nameKey(name)) ?? [])];
    if (alike.every((form) => isRespelled(name.form, form, endings))) found.set(name.form, name);
  }
  return [...found.values()];
}

/** The forms of names by what these have in common; of a whole passage, the same for all its edits. */
const formsByKey = kept(
  (tokens: readonly DiffToken[]): ReadonlyMap<string, ReadonlySet<string>> => {
    const forms = new Map<string, Set<string>>();
    for (const token of tokens) {
      const key = nameKey(token);
      const known = forms.get(key);
      if (known) known.add(token.form);
      else forms.set(key, new Set([token.form]));
    }
    return forms;
  },
);

/** What somebody is, beside the name: another title, or one that is no more ("former"). */
export function titleChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const sides = [
    { tokens: edit.left, side: left },
    { tokens: edit.right, side: right },
  ].filter(({ tokens, side }) => contentOf(tokens, side).length > 0);
  const isTitles = sides.every(({ tokens, side }) => {
    const next = wordAfter(tokens, side);
    const beside = next !== undefined && (side.passage.isName(next) || isTitle(next, side));
    return beside && contentOf(tokens, side).every((token) => isTitle(token, side));
  });
  if (sides.length === 0 || !isTitles) return null;
  const kind = sides.some(({ tokens }) => tokens.some(hasCapital)) ? 'name' : 'wording';
  // "president" became "vice president": what a title goes with says what it was.
  const ours = edit.left.length > 0 ? edit.left : counterpart(edit.right, right, left);
  const theirs = edit.right.length > 0 ? edit.right : counterpart(edit.left, left, right);
  const withNext = (tokens: readonly DiffToken[], side: GroundSide): DiffToken[] => {
    const next = wordAfter(tokens, side);
    return next ? [...tokens, next] : [...tokens];
  };
  if (edit.left.length > 0 && edit.right.length > 0)
    return { kind, sense: 'title', left: wholeOf(ours), right: wholeOf(theirs) };
  return {
    kind,
    sense: 'title',
    left: wholeOf(edit.left.length > 0 ? withNext(ours, left) : ours),
    right: wholeOf(edit.right.length > 0 ? withNext(theirs, right) : theirs),
  };
}

/** On the other side, the word behind some tokens that only one side has; none where that is not sure. */
function counterpart(
  tokens: readonly DiffToken[],
  own: GroundSide,
  other: GroundSide,
): DiffToken[] {
  const next = wordAfter(tokens, own);
  const alike = ({ tokens: all }: GroundSide): DiffToken[] =>
    all.filter(({ form }) => form === next?.form);
  const [ours, theirs] = [alike(own), alike(other)];
  const found = next && ours.length === theirs.length ? theirs[ours.indexOf(next)] : undefined;
  return found ? [found] : [];
}
