import { NO_SPEECH } from '../no-speech.ts';
import { classesOf, conjugated, verbPhrases, verbsOf, withGenders } from '../speech-tables.ts';
import type { SpeechWords } from '../speech-words.ts';
import { phrases, setOf, words } from '../words.ts';

const ENDINGS = { base: 'are', finite: 'a ano ò arono ava avano', participle: 'ato' };

/** Said of a paper: "si legge nella nota". */
const STANDING = verbPhrases('si legge|si leggeva|leggiamo');
/** Of two words. */
const PHRASES = verbPhrases(
  'fa sapere|fanno sapere|fece sapere|fatto sapere|fatto notare|fa notare',
);

const STATING = conjugated(
  `afferm dichiar assicur comment raccont precis rivel conferm osserv not ricord segnal insist
  sottoline argoment annunci denunci test rilev constat auspic`,
  ENDINGS,
  `dire dice dicono diceva dicevano disse dissero detto|scrivere scrive scrivono scriveva scrisse scritto
  |spiegare spiega spiegano spiegava spiegò spiegato|aggiungere aggiunge aggiungono aggiunse aggiunto
  |sostenere sostiene sostengono sosteneva sostenne sostenuto|ammettere ammette ammettono ammise ammesso
  |riferire riferisce riferiscono riferiva riferì riferito|promettere promette promise promesso
  |avvertire avverte avvertono avvertì avvertito|chiarire chiarisce chiarì chiarito
  |ribadire ribadisce ribadiscono ribadì ribadito|riconoscere riconosce riconobbe riconosciuto
  |negare nega negano negò negato|comunicare comunica comunicò comunicato|ritenere ritiene ritengono riteneva ritenuto`,
);
const QUOTING = conjugated(
  `domand critic accus rassicur promett parl invit punt comment ammon sbott confess sussurr rivendic boll stronc sperar sper esclam ironizz lament chiam elogi twitt tuon grid attacc replic invoc`,
  ENDINGS,
  `rispondere risponde rispondono rispose risposero risposto|concludere conclude concludono concluse concluso
  |chiedere chiede chiedono chiese chiesto|definire definisce definiscono definì definito
  |descrivere descrive descrisse descritto|proseguire prosegue proseguì proseguito
  |scherzare scherza scherzò scherzato|continuare continua continuò continuato`,
);

export const speech: SpeechWords = {
  ...NO_SPEECH,
  dashes: true,
  pronouns: setOf('lui lei loro io noi egli ella'),
  classes: classesOf({
    determiner: setOf(
      'il lo la i gli le l un uno una questo questa questi queste quel quello quella quei quelle suo',
      'sua suoi sue mio mia nostro nostra alcuni alcune ogni tutto tutta tutti tutte due tre',
    ),
    pronoun: setOf('lui lei loro io noi egli ella'),
    objectPronoun: setOf('si mi ci vi gli ne'),
    clauseOpener: setOf('che chi quando dove se come perché poiché mentre cui quale quali benché'),
    ordinal: setOf('primo prima ultimo ultima'),
    conjunction: setOf('e ed o ma né'),
    preposition: setOf(
      'di del della dello dei degli delle dell d a al allo alla ai agli alle all da dal dalla dai dagli',
      'dalle dall in nel nella nei negli nelle nell con col su sul sulla sui sulle sull per tra fra',
      'contro senza verso dopo durante presso',
    ),
    auxiliary: setOf(
      'è sono era erano fu furono essere stato stata stati sarà sarebbe ha hanno aveva avevano ebbe avrà',
      'avrebbe avere può possono potrebbe deve devono va vanno',
    ),
    adverb: setOf(
      'anche ancora già sempre mai non più meno così poi quindi allora inoltre ora qui lì molto bene',
      'solo soltanto invece infine',
    ),
    day: setOf('ieri oggi domani'),
  }),
  cues: {
    ...NO_SPEECH.cues,
    verbs: verbsOf([
      ['quoting', withGenders(QUOTING, 'o a i e')],
      ['stating', withGenders(STATING, 'o a i e')],
      ['stating', STANDING],
      ['stating', PHRASES],
    ]),
    phrases: phrases(
      `secondo|stando a|a detta di|a dire di|nelle parole di|le parole di|a parere di|a giudizio di|per bocca di|così|
       a suo dire|a suo parere|a suo giudizio|secondo quanto riferito da|secondo quanto dichiarato da`,
    ).map(words),
    subjectPlace: 'either',
    dropsSubject: true,
    standing: new Set(STANDING.flat().map(([, form]) => form)),
    naming: setOf('definire chiamare descrivere'),
    firm: setOf('confermare ammettere riconoscere'),
    hedges: setOf('presumibilmente'),
    spoken: setOf('parole parola frase slogan motto grido grida'),
    nobody: setOf('io noi ciò'),
  },
  people: {
    ...NO_SPEECH.people,
    personal: new Map([
      ['lui', 'he'],
      ['lei', 'she'],
      ['egli', 'he'],
      ['ella', 'she'],
    ]),
    firsts: setOf('io mi mio mia noi ci nostro nostra'),
    plural: setOf('loro'),
    man: /^(?:signor|signore|re|principe)$/,
    woman: /^(?:signora|regina|principessa|.*(?:trice|essa))$/,
    roles: setOf(
      `presidente premier ministro ministra cancelliere sindaco sindaca deputato deputata senatore
      senatrice portavoce direttore direttrice capo segretario segretaria governatore prefetto
      procuratore avvocato giudice generale colonnello commissario ambasciatore ambasciatrice professore
      professoressa ricercatore ricercatrice esperto esperta analista economista giornalista
      corrispondente autore autrice scrittore scrittrice allenatore capitano leader fondatore
      consigliere papa cardinale vescovo re regina principe principessa attore attrice vicepresidente
      candidato candidata medico attivista assessore questore comandante sottosegretario`,
    ),
    ranks: setOf('ex vice'),
    titles: setOf('signor signora dott dottor dottoressa prof on'),
    particles: setOf('di de del della dei van von al el ibn d'),
    organisations: setOf(
      'ministero agenzia consiglio partito commissione università tribunale polizia',
    ),
    generic: setOf('fonte fonti funzionario funzionari autorità governo'),
    papers: setOf('rapporto sondaggio studio comunicato dati documento'),
  },
  works: {
    ...NO_SPEECH.works,
    asSentences: true,
    works: setOf(
      `film libro romanzo canzone album disco serie programma quotidiano giornale rivista settimanale
      opera mostra progetto operazione concorso titolo spettacolo gruppo nave`,
    ),
    titled: setOf(
      'intitolato intitolata intitolati chiamato chiamata soprannominato soprannominata',
    ),
    like: setOf('come'),
    small: setOf(
      'il lo la i gli le l di del della dei un una e ed o a al alla in per con senza che',
    ),
  },
  joints: {
    ...NO_SPEECH.joints,
    that: setOf('che'),
    by: setOf('da dal dalla dai dagli dalle dall'),
    be: setOf('è sono era erano fu furono essere stato stata stati'),
    of: setOf('di del della dello dei degli delle dell d'),
    as: setOf('come'),
    relatives: setOf('che chi'),
    articles: setOf('il lo la i gli le l un uno una questo questa suo sua'),
    definite: setOf('il lo la i gli le l'),
    clitics: setOf('lo la li le l'),
    owners: setOf('suo sua suoi sue'),
    not: setOf('non mai'),
    times: setOf('lunedì martedì mercoledì giovedì venerdì sabato domenica settimana mese anno'),
  },
  endings: {
    ...NO_SPEECH.endings,
    adverb: /....mente$/,
    past: /(?:ò|arono|erono|irono)$/,
    gerund: /...(?:ando|endo)$/,
  },
};
