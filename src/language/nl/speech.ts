import { NO_SPEECH } from '../no-speech.ts';
import { classesOf, listedVerbs, verbsOf } from '../speech-tables.ts';
import type { SpeechWords } from '../speech-words.ts';
import { phrases, setOf, words } from '../words.ts';

const STATING = listedVerbs(
  `verklaren verklaart verklaarde verklaarden verklaard|beweren beweert beweerde beweerden beweerd
  |herhalen herhaalt herhaalde herhaald|zeggen zegt zei zeiden gezegd|melden meldt meldde meldden gemeld|stellen stelt stelde stelden gesteld
  |schrijven schrijft schreef schreven geschreven|vertellen vertelt vertelde vertelden verteld
  |benadrukken benadrukt benadrukte benadrukten benadrukt|waarschuwen waarschuwt waarschuwde gewaarschuwd
  |bevestigen bevestigt bevestigde bevestigden bevestigd|vinden vindt vond vonden gevonden
  |berichten bericht berichtte berichtten bericht|toevoegen toevoegt toevoegde toegevoegd
  |erkennen erkent erkende erkenden erkend|ontkennen ontkent ontkende ontkenden ontkend
  |beloven belooft beloofde beloofden beloofd|denken denkt dacht dachten gedacht`,
);
const QUOTING = listedVerbs(
  `antwoorden antwoordt antwoordde antwoordden geantwoord|vragen vraagt vroeg vroegen gevraagd|noemen noemt noemde noemden genoemd
  |reageren reageert reageerde reageerden gereageerd|roepen roept riep riepen geroepen
  |twitteren twittert twitterde getwitterd|concluderen concludeert concludeerde geconcludeerd`,
);

export const speech: SpeechWords = {
  ...NO_SPEECH,
  pronouns: setOf('hij zij ze wij we ik men'),
  classes: classesOf({
    determiner: setOf(
      'de het een deze dit die dat zijn haar hun ons onze mijn geen enkele veel alle elke elk beide',
    ),
    pronoun: setOf('hij zij ze wij we ik men'),
    objectPronoun: setOf('hem hen mij me zich er'),
    clauseOpener: setOf(
      'dat die wie waar hoe wanneer als omdat terwijl hoewel of nadat voordat wat',
    ),
    ordinal: setOf('eerste tweede derde laatste volgende'),
    conjunction: setOf('en of maar want'),
    preposition: setOf(
      'van in op aan met voor door bij naar uit om over onder tegen tussen tijdens sinds zonder na tot',
    ),
    auxiliary: setOf(
      'is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan',
      'kunnen kon konden moet moeten moest wil willen wilde mag mogen',
    ),
    adverb: setOf(
      'ook nog al alleen niet nooit altijd weer hier daar zo zeer toen nu later eerder verder',
    ),
    day: setOf(
      'gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    ),
  }),
  cues: {
    ...NO_SPEECH.cues,
    verbs: verbsOf([
      ['quoting', QUOTING],
      ['stating', STATING],
    ]),
    phrases: phrases('volgens|aldus|in de woorden van').map(words),
    subjectPlace: 'second',
    hedges: setOf('vermoedelijk mogelijk'),
    nobody: setOf('ik wij we men'),
  },
  people: {
    ...NO_SPEECH.people,
    personal: new Map([
      ['hij', 'he'],
      ['zij', 'she'],
      ['ze', 'she'],
    ]),
    alsoPlural: setOf('zij ze'),
    roles: setOf(
      `president premier minister burgemeester woordvoerder woordvoerster directeur voorzitter
      staatssecretaris commissaris hoogleraar advocaat rechter trainer leider koning koningin prins
      prinses kamerlid wethouder generaal onderzoeker deskundige bestuurder korpschef`,
    ),
    titles: setOf('meneer mevrouw dhr mw dr prof'),
    particles: setOf('van de der den het ten ter te'),
  },
  joints: {
    ...NO_SPEECH.joints,
    that: setOf('dat'),
    by: setOf('door'),
    be: setOf('wordt worden werd werden'),
    to: setOf('te'),
    of: setOf('van'),
    as: setOf('als'),
    relatives: setOf('die dat'),
    articles: setOf('de het een'),
    definite: setOf('de het'),
    owners: setOf('zijn haar hun'),
    not: setOf('niet nooit'),
  },
  endings: { ...NO_SPEECH.endings, pluralVerb: /(?:en|zijn)$/ },
};
