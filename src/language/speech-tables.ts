import type { CueForm, CueKind, CueVerb, WordClass } from './speech-words.ts';

/** The class of each word, from the words of each class; a word of two classes is of the later one. */
export function classesOf(
  classes: Readonly<Partial<Record<WordClass, ReadonlySet<string>>>>,
): ReadonlyMap<string, WordClass> {
  return new Map(
    Object.entries(classes).flatMap(([name, list]) =>
      [...list].map((word) => [word, name as WordClass] as const),
    ),
  );
}

/** All forms of a verb with what each is; the first is the one that it is called by. */
export type VerbForms = readonly (readonly [CueForm, string])[];

/** Cue verbs by each of their forms; a form of two verbs is of the later one. */
export function verbsOf(
  groups: readonly (readonly [CueKind, readonly VerbForms[]])[],
): Map<string, CueVerb> {
  return new Map(
    groups.flatMap(([kind, verbs]) =>
      verbs.flatMap((forms) => {
        const base = forms[0]?.[1] ?? '';
        return forms.map(([form, word]) => [word, { base, kind, form }] as const);
      }),
    ),
  );
}
