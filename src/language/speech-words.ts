/** What a word of the grammar does in a sentence, whatever stands around it. */
export type WordClass =
  | 'determiner'
  | 'pronoun'
  | 'objectPronoun'
  | 'clauseOpener'
  | 'ordinal'
  | 'conjunction'
  | 'preposition'
  | 'auxiliary'
  | 'adverb'
  | 'day'
  | 'pastVerb';

/**
 * How a verb gives words as somebody's: stating and judging verbs with a clause, an object or a
 * quotation; knowing verbs only with a clause or a quotation; quoting verbs only with a quotation.
 */
export type CueKind = 'stating' | 'judging' | 'knowing' | 'quoting';

/** base: say; third: says; past: said; participle: where it differs from the past (written); ing: saying. */
export type CueForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface CueVerb {
  readonly base: string;
  readonly kind: CueKind;
  readonly form: CueForm;
  /** Parts of the verb of which one stands at its clause's end where it is this verb: "gab … an". */
  readonly parts?: Words;
}

/**
 * Where the subject of a verb stands: before it, but for a few verbs behind a quotation; on either
 * side of a verb that comes second ("am Montag sagte Merkel"); or on either side of it.
 */
type SubjectPlace = 'before' | 'second' | 'either';

type Words = ReadonlySet<string>;

/** Who says what: what marks words as said. */
export interface CueWords {
  /** Every form of every verb that gives words as somebody's, and phrases of two words that do: "put it". */
  readonly verbs: ReadonlyMap<string, CueVerb>;
  /** Forms of such verbs that are as often nouns: "claim", "reports". */
  readonly alsoNouns: Words;
  /** What somebody has said, as a noun: "claim" in "Smith's claim that". */
  readonly nouns: Words;
  /** Phrases before a source: "according to"; and words behind one: "zufolge". */
  readonly phrases: readonly (readonly string[])[];
  readonly behindSource: Words;
  readonly subjectPlace: SubjectPlace;
  /** Whether a verb may stand without a subject where the sentence before tells it: "Ha aggiunto". */
  readonly dropsSubject: boolean;
  /** Bases of verbs that are said of whom they give as speaking: "wird zitiert". */
  readonly quoted: Words;
  /** Bases of verbs whose source is what it stands in: "heißt es in dem Brief"; and prepositions before it behind any: "сообщили в полиции". */
  readonly standing: Words;
  readonly inside: Words;
  /** Bases of verbs that may stand before their subject without a quotation: "…, said Smith". */
  readonly inverting: Words;
  /** Bases of verbs with the person spoken to before what is said: "told reporters that". */
  readonly addressing: Words;
  /** Bodies before which somebody says what they are said to hear: "the court heard that". */
  readonly hearers: Words;
  /** Bases of knowing verbs that claim something. */
  readonly opinions: Words;
  /** Bases of verbs that take a stand in the speaker's words: "called it a mistake". */
  readonly naming: Words;
  /** Bases of verbs that leave open whether it is so, and of verbs that say that it is. */
  readonly doubtful: Words;
  readonly firm: Words;
  /** Adverbs that say that somebody says so, and not who. */
  readonly hedges: Words;
  /** Nouns before quoted words that were spoken or written: "chants of". */
  readonly spoken: Words;
  /** Sources that are no source, or the writer: "it's", "we". */
  readonly nobody: Words;
}

/** Words by which people and what is no person are told apart. */
export interface PeopleWords {
  /** Pronouns and possessives of one person. */
  readonly personal: ReadonlyMap<string, 'he' | 'she'>;
  /** Those of them that may be of many as well, where the verb beside is in the plural: "sie". They tell nobody's gender. */
  readonly alsoPlural: Words;
  /** Pronouns and possessives of whoever speaks: "we", "our". */
  readonly firsts: Words;
  /** Those of a thing, and of many. */
  readonly impersonal: Words;
  readonly plural: Words;
  /** Roles and titles that only a man or only a woman has. */
  readonly man: RegExp;
  readonly woman: RegExp;
  /** Roles of which "they" may be one: "spokesperson". */
  readonly either: RegExp;
  /** Nouns of a role that may stand before a name in lower case: "spokesman". */
  readonly roles: Words;
  /** Roles below another: the "vice" president is not the president. */
  readonly ranks: Words;
  /** Titles before a name: "mr", "sen". */
  readonly titles: Words;
  /** Short forms of titles, by the title: sen of senator. */
  readonly shortTitles: ReadonlyMap<string, string>;
  /** What stands after "of" in a title: Secretary of "State". */
  readonly offices: Words;
  /** Words in lower case that stand inside names: "de", "van". */
  readonly particles: Words;
  /** Last words of what is no person: "council". */
  readonly organisations: Words;
  /** Words that say of a source only that it is one: "officials". */
  readonly generic: Words;
  /** People in numbers whom no ending tells: "police". */
  readonly crowds: Words;
  /** Sources that are papers: "report", "poll". */
  readonly papers: Words;
  /** Countries by what a source of them may be called: the name, its people, its seat of power. */
  readonly countries: ReadonlyMap<string, string>;
}

/** Words before what stands in quotation marks and is no quotation. */
interface WorkWords {
  /** Nouns of works, programmes, events: "film". */
  readonly works: Words;
  /** Participles before a title: "titled". */
  readonly titled: Words;
  /** Before one of several titles: "Stücke wie". */
  readonly like: Words;
  /** Whether quotation marks stand around names of companies, papers and clubs. */
  readonly names: boolean;
  /** Whether titles have capitals as sentences have: "La vita è bella". */
  readonly asSentences: boolean;
  /** Endings of nouns that are such by their last part: "Tageszeitung". */
  readonly ending: RegExp;
  /** Words that titles write without a capital. */
  readonly small: Words;
}

/** The few words on which the shape of a sentence turns. */
interface JointWords {
  /** Opens what is said: "that". */
  readonly that: Words;
  /** Before the doer of a passive, and the forms of "be" that make one. */
  readonly by: Words;
  readonly be: Words;
  /** Before an infinitive. */
  readonly to: Words;
  readonly of: Words;
  readonly as: Words;
  readonly such: Words;
  readonly what: Words;
  /** Opens a clause about whom it follows: "who". */
  readonly relatives: Words;
  /** Articles and possessives that stand before a noun and never before a verb. */
  readonly articles: Words;
  readonly definite: Words;
  /** Articles that are pronouns before a verb: "lo ha detto". */
  readonly clitics: Words;
  /** Articles and possessives that no subject has, and those of them that join a noun to the one before: "des". */
  readonly oblique: Words;
  readonly genitive: Words;
  /** Verbs in the mood of what somebody else has said: "sei". */
  readonly reported: Words;
  readonly owners: Words;
  readonly not: Words;
  /** What follows a noun that gives what was said: "claim that", "remarks about". */
  readonly gives: Words;
  /** Nouns of time without a preposition: "last week". */
  readonly times: Words;
}

/** How a text tells that somebody has died. */
interface DeathWords {
  /** Verbs with what belongs to them: "died", "passed away". */
  readonly phrases: readonly (readonly string[])[];
  readonly noun: Words;
}

/** Endings by which unknown words are told. */
interface Endings {
  readonly genitive: RegExp;
  readonly adverb: RegExp;
  readonly past: RegExp;
  readonly gerund: RegExp;
  readonly plural: RegExp;
  /** Nouns of people by what they do: "investigators". */
  readonly doer: RegExp;
  /** Verbs in the plural. */
  readonly pluralVerb: RegExp;
  /** What stands between a verb and a pronoun that is written with it: "a-t-il". */
  readonly enclitic: RegExp | null;
  /** Nouns of a role by their last part, and other nouns that are no name although they have a capital. */
  readonly role: RegExp;
  /** Names in a case that belongs to the noun before: "президент России". */
  readonly owner: RegExp | null;
  readonly noun: RegExp;
}

/** How a language gives words as somebody's. Without cue verbs nothing but quotation marks and names is read. */
export interface SpeechWords {
  /** Pronouns that stand for a speaker ("he", "they"). */
  readonly pronouns: Words;
  readonly classes: ReadonlyMap<string, WordClass>;
  /** Whether all nouns have a capital, so that it makes no name of a word. */
  readonly capitalNouns: boolean;
  /** Whether dashes stand around who says a thing inside what is said, and before what is said in a dialogue. */
  readonly dashes: boolean;
  readonly cues: CueWords;
  readonly people: PeopleWords;
  readonly works: WorkWords;
  readonly joints: JointWords;
  readonly deaths: DeathWords;
  readonly endings: Endings;
}
