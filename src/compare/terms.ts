import { kept } from '../text/kept.ts';
import { looseStemOf } from '../text/stem.ts';
import { hasCapitalAt, isUnspaced, partsOf, type Token } from '../text/words.ts';
import type { SentenceWords } from './sentence-words.ts';

/** What a sentence is made of, for telling which sentences answer each other. */
export interface Terms {
  /** Ids of its terms, ascending, each once. */
  readonly ids: readonly number[];
  /** Summed weight of its terms. */
  readonly mass: number;
}

/** Two texts' sentences as weighted terms. */
export interface Weighed {
  readonly left: readonly Terms[];
  readonly right: readonly Terms[];
  /** Weight of each term by its id: whole numbers, so that a sum does not depend on its order. */
  readonly weights: readonly number[];
  /**
   * What it tells of a fact that two sentences share the term, by its id: the logarithm of its
   * inverse sentence frequency; 0 for names, which all of a story shares, and for grammar.
   */
  readonly evidence: readonly number[];
}

/** Words this short are mostly grammar, in every language written with letters. */
const SHARE_BY_LENGTH = [0, 0.3, 0.3, 0.3, 0.6];
/** What a name (a word with a capital inside a sentence) counts beside another word. */
const NAME = 1.5;
/** A term in more sentences than this tells nothing apart, and would make work grow with the square. */
const COMMON = 64;
/** Where this share of all words has a capital, as in German, nouns have one, and it is no sign of a name. */
const NOUNS = 0.25;
/** Words whose share is less are grammar, and tell of no fact. */
const TELLING = 0.6;
const SCALE = 100;

/** A term of one text: a word, or the beginning that words have in common. */
interface Term {
  readonly name: string;
  readonly isBeginning: boolean;
  readonly share: number;
  /** Whether sharing it can tell of a fact: the beginning of a word that is not grammar, each word once. */
  readonly tells: boolean;
  readonly isNumber: boolean;
  /** Index among the terms of its text. */
  readonly index: number;
  /** In how many sentences it stands. */
  sentences: number;
  /** The last of them. */
  last: SentenceWords | null;
  /** In how many of them it is capitalised, their first words aside. */
  capitals: number;
}

/** The terms of one text, and of each of its sentences by their indices. */
interface TermsOfText {
  readonly terms: readonly Term[];
  readonly sentences: readonly (readonly number[])[];
  /** How many words there are, and how many of them have a capital inside a sentence. */
  readonly count: number;
  readonly capitalised: number;
}

/** Counts the terms of a text, once however often it is compared. */
const termsOfText = kept((sentences: readonly SentenceWords[]): TermsOfText => {
  const known: TermsByName = { all: [], words: new Map(), beginnings: new Map() };
  const termsOfForm = new Map<string, readonly Term[]>();
  let [count, capitalised] = [0, 0];
  const indices = sentences.map((sentence) => {
    const own: number[] = [];
    for (const [index, token] of sentence.tokens.entries()) {
      if (token.kind === 'mark') continue;
      let found = termsOfForm.get(token.form);
      if (found === undefined) {
        found = termsOf(token, known);
        termsOfForm.set(token.form, found);
      }
      const capital = index > 0 && hasCapitalAt(sentence.text, token.start);
      count++;
      if (capital) capitalised++;
      for (const term of found) {
        if (term.last === sentence) continue;
        term.last = sentence;
        own.push(term.index);
        term.sentences++;
        if (capital) term.capitals++;
      }
    }
    return own;
  });
  return { terms: known.all, sentences: indices, count, capitalised };
});

/**
 * Weighs the words of two texts' sentences. A term's weight is the square of its inverse sentence
 * frequency over both texts (K. Spärck Jones 1972), so that rare words decide; short words count
 * less, names more.
 */
export function weigh(left: readonly SentenceWords[], right: readonly SentenceWords[]): Weighed {
  const [ours, theirs] = [termsOfText(left), termsOfText(right)];
  // The left text's terms have their indices as ids; those that only the right one has follow.
  const terms = ours.terms.map(countsOf);
  const ids = { words: new Map<string, number>(), beginnings: new Map<string, number>() };
  const idsOf = ({ isBeginning }: Term) => (isBeginning ? ids.beginnings : ids.words);
  for (const term of ours.terms) idsOf(term).set(term.name, term.index);
  const idOf = theirs.terms.map((term) => {
    const id = idsOf(term).get(term.name) ?? -1;
    const counts = terms[id];
    if (counts === undefined) return terms.push(countsOf(term)) - 1;
    counts.sentences += term.sentences;
    counts.capitals += term.capitals;
    return id;
  });
  const wordCount = ours.count + theirs.count;
  const capitalsName = ours.capitalised + theirs.capitalised < wordCount * NOUNS;
  const count = left.length + right.length;
  const weights = terms.map((term) => {
    if (term.sentences > COMMON) return 0;
    const name = term.capitals * 2 >= term.sentences ? NAME : 1;
    return Math.round(SCALE * term.share * name * Math.log(1 + count / term.sentences) ** 2);
  });
  const evidence = terms.map(({ tells, isNumber, sentences, capitals }) => {
    const isName = capitalsName && !isNumber && capitals * 2 >= sentences;
    if (!tells || isName || sentences > COMMON) return 0;
    return Math.log(1 + count / sentences);
  });
  const wholes = new Map<string, number>();
  const side = (
    sentences: readonly SentenceWords[],
    own: TermsOfText,
    idOf: (term: number) => number,
  ): Terms[] => {
    const times = new Map<string, number>();
    return sentences.map(({ text, start, end }, index) => {
      const telling: number[] = [];
      for (const term of own.sentences[index] ?? []) {
        const id = idOf(term);
        if (weights[id]) telling.push(id);
      }
      telling.sort((a, b) => a - b);
      if (telling.length === 0) {
        const sentence = text.slice(start, end);
        // Marks only, or words that too many sentences share: one term is the sentence as a whole,
        // for the first, the second, … time, so that repetitions pair in order.
        const time = (times.get(sentence) ?? 0) + 1;
        times.set(sentence, time);
        const id = wholes.get(`${time} ${sentence}`) ?? weights.push(SCALE) - 1;
        wholes.set(`${time} ${sentence}`, id);
        telling.push(id);
      }
      return { ids: telling, mass: telling.reduce((sum, id) => sum + (weights[id] ?? 0), 0) };
    });
  };
  return {
    left: side(left, ours, (term) => term),
    right: side(right, theirs, (term) => idOf[term] ?? -1),
    weights,
    evidence,
  };
}

/** What is counted of a term over both texts, as far as one has it. */
function countsOf({ share, tells, isNumber, sentences, capitals }: Term) {
  return { share, tells, isNumber, sentences, capitals };
}

/** The terms of one text so far, in their order and by their names. */
interface TermsByName {
  readonly all: Term[];
  readonly words: Map<string, Term>;
  readonly beginnings: Map<string, Term>;
}

/** Of each part of a word, the whole and its beginning. */
function termsOf({ form, kind }: Token, known: TermsByName): Term[] {
  const unspaced = isUnspaced(form);
  const isNumber = kind === 'number';
  const found: Term[] = [];
  const add = (names: Map<string, Term>, name: string, share: number, tells: boolean): void => {
    let term = names.get(name);
    if (term === undefined) {
      const isBeginning = names === known.beginnings;
      const counts = { sentences: 0, last: null, capitals: 0 };
      const index = known.all.length;
      term = { name, isBeginning, index, share, tells, isNumber, ...counts };
      names.set(name, term);
      known.all.push(term);
    }
    found.push(term);
  };
  for (const part of partsOf(form)) {
    const word = unspaced ? part : withoutClitic(part);
    const share = isNumber ? 1 : (SHARE_BY_LENGTH[word.length] ?? 1);
    add(known.words, word, share, false);
    add(known.beginnings, looseStemOf(word), share, unspaced || share >= TELLING);
  }
  return found;
}

/** The longest part between apostrophes: "ukraine" of "ukraine's", "ambassade" of "l'ambassade". */
function withoutClitic(form: string): string {
  if (!form.includes("'")) return form;
  return form.split("'").reduce((a, b) => (b.length > a.length ? b : a));
}
