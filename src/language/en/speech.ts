import { NO_SPEECH } from '../no-speech.ts';
import type { SpeechWords } from '../speech-words.ts';
import { setOf, words } from '../words.ts';
import { cues } from './cues.ts';
import { people } from './people.ts';
import { classes } from './word-classes.ts';

export const speech: SpeechWords = {
  pronouns: setOf('he she it they we i you who'),
  classes,
  capitalNouns: false,
  dashes: false,
  cues,
  people,
  works: {
    ...NO_SPEECH.works,
    works: setOf(
      `film movie documentary book novel memoir song single album track show series sitcom program
  programme episode broadcast podcast play musical opera poem painting essay article column
  commentary editorial headline magazine newsletter blog website game video clip spot ad exhibition
  campaign project initiative operation report study paper segment nickname moniker codename`,
    ),
    titled: setOf('titled entitled named nicknamed codenamed headlined subtitled dubbed'),
    small: setOf('a an the and or but nor of in on at to for by with from as vs is it'),
  },
  joints: {
    ...NO_SPEECH.joints,
    that: setOf('that'),
    by: setOf('by'),
    be: setOf("is are was were be been being isn't wasn't aren't weren't"),
    to: setOf('to'),
    of: setOf('of'),
    as: setOf('as'),
    such: setOf('such'),
    what: setOf('what'),
    relatives: setOf('who which that'),
    articles: setOf('a an the this these his her their its our my your'),
    definite: setOf('the'),
    owners: setOf('his her their its'),
    gives: setOf('that about of'),
    not: setOf(`not never isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't
      wouldn't can't couldn't shouldn't`),
    times: setOf(
      `morning mornings afternoon afternoons evening evenings night nights week weeks month months
      year years day days time times hour hours`,
    ),
  },
  deaths: {
    phrases: [
      'died',
      'dies',
      'passed away',
      'found dead',
      'pronounced dead',
      'declared dead',
      'is dead',
      'was dead',
    ].map(words),
    noun: setOf('death'),
  },
  endings: {
    ...NO_SPEECH.endings,
    genitive: /'s$/,
    // "family", "ally", "reply" are nouns.
    adverb:
      /(?<!^(?:fami|ral|al|rep|supp|assemb|bel|bul|tal|anoma|monopo|oligopo|butterf|homi|fol|gul))ly$/,
    past: /(?:[^e]ed|agreed|freed|guaranteed|decreed)$/,
    gerund: /....ing$/,
    plural: /[^s]s$/,
    doer: /^(?!numbers|letters|papers|computers|posters|orders|chapters).*(?:..[^aeiou]ers|..[ts]ors?|ists?|..[^aeiou]ians?)$/,
  },
};
