import { NONE } from '../none.ts';
import type { CueForm, CueVerb, SpeechWords, WordClass } from '../speech-words.ts';
import { setOf, words } from '../words.ts';

const CLASSES: Readonly<Record<WordClass, ReadonlySet<string>>> = {
  determiner: setOf(
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein',
    'seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere mein meine kein keine',
    'keinen einige viele mehrere alle jeder jede jedes beide',
    'zwei drei vier fünf sechs sieben acht neun zehn',
  ),
  pronoun: setOf('er sie es ich wir man'),
  objectPronoun: setOf('mich uns ihn ihm ihnen sich mir'),
  clauseOpener: setOf(
    'dass daß wer wie wo wenn weil da obwohl ob bevor nachdem während als was warum',
  ),
  ordinal: setOf('erste ersten zweite zweiten dritte dritten letzte letzten nächste nächsten'),
  conjunction: setOf('und oder aber sondern denn sowie'),
  preposition: setOf(
    'von vom in im ins an am auf für mit aus bei beim nach vor zu zum zur über um gegen unter durch seit',
    'bis ohne hinter neben zwischen wegen trotz gegenüber zufolge',
  ),
  auxiliary: setOf(
    'ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden hat haben hatte hatten',
    'habe hätte hätten kann können könne könnte könnten konnte konnten muss müssen müsse müsste soll sollen',
    'solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe mag möge',
  ),
  adverb: setOf(
    'auch noch schon nur nicht nie immer wieder heute gestern zudem jedoch dabei weiter ferner außerdem',
    'zuvor bereits später dann dort hier so sehr dagegen daraufhin anschließend angeblich',
  ),
  day: setOf(''),
  pastVerb: setOf('kam ging gab stand nahm fand hielt lag blieb ließ machte stellte'),
};

/** Verbs that give words as somebody's: infinitive, then present, past and participle. */
const VERBS = `
  sagen sagt sagte sagten gesagt / erklären erklärt erklärte erklärten / betonen betont betonte betonten
  meinen meint meinte meinten / schreiben schreibt schrieb schrieben geschrieben
  warnen warnt warnte warnten gewarnt / fordern fordert forderte forderten gefordert
  mahnen mahnt mahnte mahnten / kritisieren kritisiert kritisierte kritisierten
  twittern twittert twitterte / berichten berichtet berichtete berichteten
  behaupten behauptet behauptete behaupteten / bestätigen bestätigt bestätigte bestätigten
  versichern versichert versicherte / äußern äußert äußerte äußerten / zitieren zitiert zitierte
  nennen nennt nannte nannten genannt / bezeichnen bezeichnet bezeichnete bezeichneten
  erläutern erläutert erläuterte / ergänzen ergänzt ergänzte / antworten antwortet antwortete
  begründen begründet begründete / kommentieren kommentiert kommentierte / teilen teilt teilte teilten
  kündigen kündigt kündigte / fügen fügt fügte / rufen ruft rief riefen / fragen fragt fragte
  verlangen verlangt verlangte / urteilen urteilt urteilte / heißen heißt hieß
`;

const FORMS: readonly CueForm[] = ['base', 'third', 'past', 'past', 'participle'];

function verbs(): Map<string, CueVerb> {
  return new Map(
    VERBS.split(/[/\n]/).flatMap((line) => {
      const forms = line.trim() === '' ? [] : words(line);
      const base = forms[0] ?? '';
      return forms.map((form, index): [string, CueVerb] => [
        form,
        { base, kind: 'stating', form: FORMS[index] ?? 'past' },
      ]);
    }),
  );
}

export const speech: SpeechWords = {
  ...NONE.speech,
  pronouns: setOf('er sie es wir ich man'),
  classes: new Map(
    Object.entries(CLASSES).flatMap(([name, list]) =>
      [...list].map((word) => [word, name as WordClass] as const),
    ),
  ),
  cues: {
    ...NONE.speech.cues,
    verbs: verbs(),
    phrases: ['laut', 'nach angaben von', 'nach angaben', 'nach aussage von', 'so'].map(words),
    nobody: setOf('es ich wir man'),
  },
  people: {
    ...NONE.speech.people,
    personal: new Map([
      ['er', 'he'],
      ['seine', 'he'],
      ['sein', 'he'],
    ]),
    firsts: setOf('ich mich mir mein meine wir uns unser unsere'),
    man: /^(?:herr|könig|prinz)$/,
    woman: /^(?:frau|königin|prinzessin|.*in)$/,
    roles: setOf(
      `präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin
      ministerpräsident außenminister innenminister sprecher sprecherin chef chefin vorsitzende
      vorsitzender bürgermeister oberbürgermeister senator abgeordnete abgeordneter papst kardinal
      bischof professor direktor trainer anwalt richter`,
    ),
    titles: setOf('herr herrn frau dr prof'),
    particles: setOf('von van der den de zu di da al'),
  },
  works: {
    works: setOf(
      `film buch roman lied album serie sendung zeitung zeitschrift magazin artikel projekt spiel
      stück oper ausstellung programm titel motto name namen schiff band`,
    ),
    titled: setOf('genannt genannte genannten genannter sogenannte sogenannten benannt namens'),
    small: setOf(
      'der die das und oder in im am an auf von vom zu zum zur für mit des dem den ein eine',
    ),
  },
  joints: {
    ...NONE.speech.joints,
    that: setOf('dass daß'),
    by: setOf('von'),
    of: setOf('von'),
    relatives: setOf('der die das'),
    articles: setOf('der die das den dem des ein eine einen einem einer'),
    definite: setOf('der die das'),
    not: setOf('nicht nie'),
  },
};
