import { NO_SPEECH } from '../no-speech.ts';
import { classesOf, conjugated, verbPhrases, verbsOf } from '../speech-tables.ts';
import type { SpeechWords } from '../speech-words.ts';
import { phrases, setOf, words } from '../words.ts';

const ENDINGS = { base: 'ar', finite: 'a an ó aron aba aban', participle: 'ado' };

const STATING = conjugated(
  `afirm declar asegur explic señal indic inform coment anunci agreg relat manifest subray destac
  recalc apunt precis aclar revel confirm consider opin insist cont denunci not argument remarc
  enfatiz puntualiz matiz aleg`,
  ENDINGS,
  `decir dice dicen decía decían dijo dijeron dicho|escribir escribe escriben escribía escribió escrito
  |añadir añade añaden añadía añadió añadieron añadido|advertir advierte advierten advirtió advirtieron advertido
  |admitir admite admiten admitió admitieron admitido|reconocer reconoce reconocen reconoció reconocido
  |sostener sostiene sostienen sostuvo sostuvieron sostenido|exponer expone exponen expuso expuesto
  |prometer promete prometen prometió prometido|recordar recuerda recuerdan recordó recordaron recordado
  |contar cuenta cuentan contó contaron contado|mencionar menciona mencionó mencionado
  |referir refiere refirió referido|detallar detalla detalló detallado|negar niega niegan negó negado`,
);
const QUOTING = conjugated(
  `habl tach tild mostr felicit alert ironiz bromet sentenci recrimin augur confes resum resalt
  pregunt contest critic acus calific bromet ironiz lament exclam reclam llam elogi tuite zanj grit
  reproch asever celebr justific`,
  ENDINGS,
  `responder responde responden respondió respondido|concluir concluye concluyó concluido
  |pedir pide piden pidió pedido|exigir exige exigen exigió exigido|describir describe describió descrito
  |rezar reza rezan rezaba rezado|agradecer agradece agradeció agradecido|defender defiende defienden defendió defendido
  |proseguir prosigue prosiguió proseguido|reiterar reitera reiteró reiterado|definir define definió definido
  |replicar replica replicó replicado|sentenciar sentencia sentenció sentenciado`,
);

/** Said of a paper. */
const STANDING = verbPhrases('se lee|se leía|se señala|se indica');
/** Of two words. */
const PHRASES = verbPhrases('hizo saber|hace saber|hecho saber|hizo hincapié|puso énfasis');

export const speech: SpeechWords = {
  ...NO_SPEECH,
  dashes: true,
  pronouns: setOf('él ella ellos ellas yo nosotros usted'),
  classes: classesOf({
    determiner: setOf(
      'el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus mi mis',
      'nuestro nuestra varios varias algunos algunas cada todo toda todos todas dos tres',
    ),
    pronoun: setOf('él ella ellos ellas yo nosotros usted ustedes'),
    objectPronoun: setOf('lo le les se me nos te'),
    clauseOpener: setOf(
      'que quien quienes cuando donde si como porque pues aunque mientras cuyo cuya cual cuales',
    ),
    ordinal: setOf('primer primero primera segundo segunda último última'),
    conjunction: setOf('y e o u pero ni sino'),
    preposition: setOf(
      'de del a al en con sin por para sobre entre hasta desde hacia contra bajo ante tras durante según',
      'mediante',
    ),
    auxiliary: setOf(
      'es son era eran fue fueron ser sido será sería está están estaba estuvo ha han había habían hubo',
      'habrá habría haber puede pueden podría debe deben va van',
    ),
    adverb: setOf(
      'también tampoco ya aún todavía siempre nunca no más menos así luego después antes entonces',
      'además ahora aquí allí muy bien sólo solo incluso asimismo igualmente',
    ),
    day: setOf('ayer hoy mañana anoche'),
  }),
  cues: {
    ...NO_SPEECH.cues,
    verbs: verbsOf([
      ['quoting', QUOTING],
      ['stating', STATING],
      ['stating', STANDING],
      ['stating', PHRASES],
    ]),
    phrases: phrases(
      `según|de acuerdo con|de acuerdo a|en palabras de|en opinión de|a juicio de|a su juicio|según su`,
    ).map(words),
    subjectPlace: 'either',
    dropsSubject: true,
    standing: new Set(STANDING.flat().map(([, form]) => form)),
    naming: setOf('calificar llamar describir definir'),
    doubtful: setOf('alegar'),
    firm: setOf('confirmar reconocer admitir'),
    hedges: setOf('supuestamente presuntamente'),
    spoken: setOf('palabras palabra frase lema consigna consignas grito gritos'),
    nobody: setOf('yo nosotros usted esto'),
  },
  people: {
    ...NO_SPEECH.people,
    personal: new Map([
      ['él', 'he'],
      ['ella', 'she'],
    ]),
    firsts: setOf('yo me mi mis nos nosotros nuestro nuestra'),
    plural: setOf('ellos ellas'),
    man: /^(?:señor|rey|príncipe)$/,
    woman: /^(?:señora|reina|princesa|presidenta|.*[dt]ora)$/,
    roles: setOf(
      `presidente presidenta ministro ministra premier canciller alcalde alcaldesa diputado diputada
      senador senadora portavoz vocero vocera director directora jefe jefa secretario secretaria
      gobernador gobernadora fiscal abogado abogada juez jueza general coronel comisario comisaria
      embajador embajadora profesor profesora investigador investigadora experto experta analista
      economista periodista corresponsal redactor autor autora escritor escritora entrenador capitán
      líder fundador fundadora consejero consejera delegado delegada papa cardenal obispo rey reina
      príncipe princesa actor actriz vicepresidente vicepresidenta candidato candidata médico activista
      expresidente exministro mandatario mandataria`,
    ),
    ranks: setOf('ex vice exministro'),
    titles: setOf('sr sra don doña señor señora dr dra'),
    particles: setOf('de del la las los y van von al el ibn'),
    organisations: setOf(
      'ministerio agencia consejo partido comisión universidad tribunal policía',
    ),
    generic: setOf('fuente fuentes funcionario funcionarios autoridades gobierno'),
    papers: setOf('informe encuesta estudio comunicado datos documento'),
  },
  works: {
    ...NO_SPEECH.works,
    asSentences: true,
    works: setOf(
      `película libro novela canción álbum disco serie programa diario periódico revista semanario obra
      exposición proyecto operación concurso título espectáculo grupo buque`,
    ),
    titled: setOf(
      'titulado titulada titulados denominado denominada llamado llamada apodado apodada',
    ),
    like: setOf('como'),
    small: setOf('el la los las de del un una y e o u a al en por para con sin que'),
  },
  joints: {
    ...NO_SPEECH.joints,
    that: setOf('que'),
    by: setOf('por'),
    be: setOf('es son era eran fue fueron ser sido'),
    of: setOf('de del'),
    as: setOf('como'),
    relatives: setOf('que quien quienes'),
    articles: setOf('el la los las un una este esta su sus'),
    definite: setOf('el la los las'),
    clitics: setOf('lo la los las'),
    owners: setOf('su sus'),
    not: setOf('no nunca'),
    times: setOf('lunes martes miércoles jueves viernes sábado domingo semana mes año'),
  },
  endings: {
    ...NO_SPEECH.endings,
    adverb: /....mente$/,
    // The past of verbs, which few nouns look like: "llegó", "cayeron".
    past: /(?:[^aeou]ó|aron|ieron|yeron)$/,
    gerund: /...(?:ando|iendo)$/,
    plural: /[^s]s$/,
  },
};
