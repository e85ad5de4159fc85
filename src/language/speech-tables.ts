import type { CueForm, CueKind, CueVerb, WordClass } from './speech-words.ts';
import { phrases, words } from './words.ts';

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

/** How the regular verbs of a language end, each list separated by spaces. */
interface VerbEndings {
  readonly base: string;
  readonly finite: string;
  readonly participle: string;
}

/**
 * The forms of verbs: of regular ones by their stems, and of others as they are listed between bars,
 * the infinitive first and the participle last.
 */
export function conjugated(stems: string, endings: VerbEndings, others: string): VerbForms[] {
  const formed = (form: CueForm, stem: string, list: string) =>
    words(list).map((ending) => [form, stem + ending] as const);
  const regular = words(stems).map((stem) => [
    ['base', stem + endings.base] as const,
    ...formed('past', stem, endings.finite),
    ...formed('participle', stem, endings.participle),
  ]);
  return [...regular, ...listedVerbs(others)];
}

/** The same where participles have genders: "detto" makes "detta", "detti", "dette". */
export function withGenders(verbs: readonly VerbForms[], endings: string): VerbForms[] {
  return verbs.map((forms) =>
    forms.flatMap(([form, word]) => {
      const stem = form === 'participle' ? /^(.*)o$/.exec(word)?.[1] : undefined;
      return stem === undefined
        ? [[form, word] as const]
        : words(endings).map((ending) => [form, stem + ending] as const);
    }),
  );
}

/** Verbs of one form each, of one word or two, between bars: "fa sapere". */
export function verbPhrases(list: string): VerbForms[] {
  return phrases(list).map((form) => [['third', form]]);
}

/** Verbs in all their forms, between bars: the infinitive first and the participle last. */
export function listedVerbs(list: string): VerbForms[] {
  return phrases(list).map((line) => {
    const forms = words(line);
    const last = forms.length - 1;
    return forms.map(
      (word, at) => [at === 0 ? 'base' : at < last ? 'past' : 'participle', word] as const,
    );
  });
}
