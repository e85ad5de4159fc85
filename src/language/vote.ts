import { tokenise } from '../text/words.ts';
import { setOf } from './words.ts';

/** Small words that running text of a language is full of, enough to tell languages apart by a count. */
const FREQUENT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    setOf(`
      the of and to in a is that for on with was as it by at from are be has have had an this were which
      who not will they their his he she but or its been after more about said would there than we you
      into when where what while during between against through could should because under`),
  ],
  [
    'de',
    setOf(`
      der die das und ist in den von zu mit auf für im nicht ein eine dem des auch es an als sich wird
      werden einen einer einem nach bei aus dass sie er hat haben am zum zur über wie noch sind war`),
  ],
  [
    'fr',
    setOf(`
      le la les de des du un une et est en que qui dans pour sur pas au aux par plus ce cette ont il
      elle ils sont avec a été son sa ses se d l qu ne leur mais ou où après selon nous`),
  ],
  [
    'es',
    setOf(`
      el la los las de del un una y en que a por con para se su al es lo como más no sus ha fue son
      este esta pero entre sobre también han desde según`),
  ],
  [
    'pt',
    setOf(`
      o a os as de do da dos das um uma e em no na nos nas que por com para se ao à é não mais foi
      são seu sua como pelo pela também mas ele ela entre segundo`),
  ],
  [
    'it',
    setOf(`
      il lo la i gli le di del della dei delle un una e in che per con non è sono da dal dalla al alla
      nel nella si più ha hanno anche come ma su sul sulla dopo secondo`),
  ],
  [
    'nl',
    setOf(`
      de het een en van in is dat op te voor met niet zijn die aan er om door ook bij naar uit als
      maar heeft wordt hij ze werd nog tot over volgens`),
  ],
  [
    'ru',
    setOf(`
      и в не на с что по из к о от за это он его как для у а но был после они также при до который
      которые было были все или уже она об`),
  ],
  [
    'uk',
    setOf(`
      і в на з що не у до про та за від для як це він його але по був після вони також при який які
      було були або вже вона й зі`),
  ],
]);

/** Scripts that tell the language by themselves, by what only its letters show. */
const SCRIPTS: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['zh', /\p{sc=Han}/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
];

/** So many characters of a text are looked at; more would tell nothing new. */
const LOOKED_AT = 4000;
/** A script is a text's own from this share of its letters on. */
const OWN_SCRIPT = 0.2;
/** Of a text's words so many, as a share, are frequent words of its language at the least … */
const LEAST = 0.12;
/** … but in a text of fewer words one is enough that speaks for no other language. */
const SHORT = 40;
/** The language with the most votes has so many times those of the next. */
const LEAD = 1.3;

/**
 * The language of a text by a vote of its small words, or by its script, as a BCP 47 tag; null where
 * that leaves it open. A short text needs one small word that speaks for one language alone.
 */
export function languageIn(text: string): string | null {
  const sample = text.slice(0, LOOKED_AT);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(
    ([, pattern]) => (sample.match(pattern)?.length ?? 0) > OWN_SCRIPT * letters,
  );
  return script?.[0] ?? elected(sample);
}

function elected(sample: string): string | null {
  const votes = new Map<string, number>();
  let words = 0;
  for (const { kind, form } of tokenise(sample)) {
    if (kind !== 'word') continue;
    words += 1;
    for (const [tag, frequent] of FREQUENT)
      for (const part of form.split("'"))
        if (frequent.has(part)) votes.set(tag, (votes.get(tag) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (first === undefined) return null;
  if (second === undefined && words < SHORT) return first[0];
  if (first[1] < LEAST * words) return null;
  return first[1] > LEAD * (second?.[1] ?? 0) ? first[0] : null;
}
