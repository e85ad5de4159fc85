import { NO_SPEECH } from '../no-speech.ts';
import type { SpeechWords, WordClass } from '../speech-words.ts';
import { setOf } from '../words.ts';
import { cues } from './cues.ts';

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
    'bis ohne hinter neben zwischen wegen trotz innerhalb außerhalb angesichts anlässlich aufgrund laut',
  ),
  auxiliary: setOf(
    'ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden hat haben hatte hatten',
    'habe hätte hätten kann können könne könnte könnten konnte konnten muss müssen müsse müsste soll sollen',
    'solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe mag möge',
  ),
  adverb: setOf(
    'auch noch schon nur nicht nie immer wieder heute gestern zudem jedoch dabei weiter ferner außerdem',
    'zuvor bereits später dann dort hier so sehr dagegen daraufhin anschließend angeblich',
    'damit dazu darauf daran darin davon dafür danach dadurch zugleich gleichzeitig unterdessen deshalb',
    'daher deswegen allerdings zunächst zuletzt insgesamt bislang bisher inzwischen mittlerweile',
    'anderem allem schließlich trotzdem vielmehr ebenso ebenfalls demnach somit nun jetzt einst damals wörtlich',
    'gegenüber sogar vielleicht wohl etwa rund fast mehr weniger selbst jedenfalls hingegen',
  ),
  day: setOf(''),
  pastVerb: setOf('kam nahm'),
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  capitalNouns: true,
  pronouns: setOf('er sie es wir ich man'),
  classes: new Map(
    Object.entries(CLASSES).flatMap(([name, list]) =>
      [...list].map((word) => [word, name as WordClass] as const),
    ),
  ),
  cues,
  people: {
    ...NO_SPEECH.people,
    personal: new Map([
      ['er', 'he'],
      ['seine', 'he'],
      ['sein', 'he'],
      ['sie', 'she'],
    ]),
    alsoPlural: setOf('sie'),
    firsts: setOf('ich mich mir mein meine wir uns unser unsere'),
    man: /^(?:herr|könig|prinz)$/,
    woman: /^(?:frau|königin|prinzessin|.*in)$/,
    titles: setOf('herr herrn frau dr prof'),
    particles: setOf('von van de zu di da al'),
  },
  works: {
    ...NO_SPEECH.works,
    asSentences: true,
    works: setOf(
      `film buch roman lied album serie sendung zeitung zeitschrift magazin artikel projekt spiel
      stück oper ausstellung programm titel motto name namen schiff band preis bezeichnung überschrift sender`,
    ),
    like: setOf('wie'),
    ending:
      /(?:zeitung|zeitschrift|magazin|agentur|buch|roman|album|serie|sendung|blatt|spiel|oper|lied|film|themen|stück|schiff|preis|sender|projekt|programm)(?:s|e|er|en|n)?$/,
    titled: setOf(
      'genannt genannte genannten genannter sogenannte sogenannten benannt namens motto titel',
    ),
    small: setOf(
      'der die das und oder in im am an auf von vom zu zum zur für mit des dem den ein eine of the and for de la du',
    ),
  },
  joints: {
    ...NO_SPEECH.joints,
    that: setOf('dass daß'),
    to: setOf('zu'),
    by: setOf('von'),
    of: setOf('von der des eines einer seiner seines ihrer ihres dieser dieses'),
    as: setOf('als'),
    relatives: setOf('der die das'),
    articles: setOf('der die das den dem des ein eine einen einem einer'),
    definite: setOf('der die das'),
    owners: setOf('sein seine ihr ihre'),
    oblique: setOf(
      'dem den des einem einen eines diesem diesen dieses seinem seinen seines seiner ihrem ihren',
      'ihres keinem keinen keines deinem meinem meinen unserem unseren jedem jeden einer dieser ihrer',
    ),
    genitive: setOf('der des eines einer seiner seines ihrer ihres dieser dieses'),
    reported: setOf(
      'sei seien habe werde könne müsse solle wolle dürfe gebe komme gehe stehe bleibe wisse lasse',
      'brauche liege sehe nehme halte führe mache trage finde wäre hätte würde',
    ),
    be: setOf('wird werden wurde wurden worden'),
    not: setOf('nicht nie'),
  },
  endings: {
    ...NO_SPEECH.endings,
    pluralVerb: /(?:[^h]n|sind|seid)$/,
    past: /(?:[^enrms]|[^e][nrms]|[^aeiouäöü]te|[^aeiouäöü]ten|ierten?)$/,
    role: /(?:präsident|kanzler|minister|sprecher|führer|berater|vertreter|anwält|beamt|funktionär|politiker|leiter|direktor|senator|bürgermeister|botschafter|kommissar|forscher|experte|wissenschaftler|professor|historiker|ökonom|autor|reporter|journalist|redakteur|kritiker|trainer|manager|richter|aktivist)(?:in|innen|s|n|en)?$|(?:chef|anwalt|papst|kardinal|bischof|könig|prinz|general|vorstand|gründer|inhaber)(?:s|in|es)?$|(?:abgeordnete|vorsitzende|beauftragte|angehörige|vorstandsvorsitzende|generalsekretär|sekretär)[rns]?(?:in)?$/,
    noun: /(?:[a-zäöüß]{3}(?:ung|heit|keit|schaft|tion|tät)(?:en|s)?|[a-zäöüß]{3}(?:ismus|nis|nisse|ment|mente))$/,
  },
};
