import { NO_SPEECH } from '../no-speech.ts';
import { classesOf, conjugated, verbPhrases, verbsOf } from '../speech-tables.ts';
import type { SpeechWords } from '../speech-words.ts';
import { phrases, setOf, words } from '../words.ts';

const ENDINGS = { base: 'er', finite: 'e ent ait aient a èrent', participle: 'é ée és ées' };

const STATING = conjugated(
  `déclar affirm expliqu assur ajout précis indiqu soulign confi estim not confirm racont insist
  martel argu regrett certifi signal observ constat avou relat détaill`,
  ENDINGS,
  `dire dit disent disait disaient dirent dit|écrire écrit écrivent écrivait écrivit écrit
  |promettre promet promettent promettait promit promis|prévenir prévient préviennent prévint prévenu
  |soutenir soutient soutiennent soutenait soutint soutenu|admettre admet admettent admit admis
  |reconnaître reconnaît reconnaissent reconnaissait reconnut reconnu|avertir avertit avertissent averti
  |annoncer annonce annoncent annonçait annonça annoncèrent annoncé|rappeler rappelle rappellent rappelait rappela rappelé
  |révéler révèle révèlent révélait révéla révélé|juger juge jugent jugeait jugea jugé
  |considérer considère considèrent considérait considéra considéré|répéter répète répètent répétait répéta répété`,
);
const QUOTING = conjugated(
  `félicit rassur justifi emport insurg indign étonn agac alarm réjou excus exhort encourag
  évoqu parl dénonç demand interrog critiqu accus lou salu qualifi réclam ironis plaisant tempêt comment cit nomm
  fustig condamn résum tweet cri murmur interpell plaid`,
  ENDINGS,
  `répondre répond répondent répondait répondit répondu|conclure conclut concluent conclu
  |réagir réagit réagissent réagi|exclamer exclame exclamait exclama exclamé
  |poursuivre poursuit poursuivent poursuivait poursuivi|décrire décrit décrivent décrivait décrit
  |lancer lance lancent lançait lança lancé|dénoncer dénonce dénoncent dénonçait dénonça dénoncé
  |appeler appelle appellent appelait appela appelé|exiger exige exigent exigeait exigea exigé`,
);

/** Said of a paper. */
const STANDING = verbPhrases('peut lire|on lire|pouvait lire');
/** Of two words. */
const PHRASES = verbPhrases(
  'fait savoir|fit savoir|fait valoir|fit valoir|fait remarquer|fait observer|tient à|tenu à',
);

export const speech: SpeechWords = {
  ...NO_SPEECH,
  dashes: true,
  pronouns: setOf('il elle ils elles je nous on vous'),
  classes: classesOf({
    determiner: setOf(
      'le la les l un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos',
      'plusieurs quelques certains certaines chaque tout toute tous toutes aucun aucune deux trois',
    ),
    pronoun: setOf('il elle ils elles je nous on vous celui-ci celle-ci'),
    objectPronoun: setOf('lui me se y m s n ne eux moi'),
    clauseOpener: setOf(
      'que qu qui dont où quand lorsque lorsqu si comme parce car puisque quoique alors tandis',
    ),
    ordinal: setOf('premier première second seconde dernier dernière'),
    conjunction: setOf('et ou mais ni'),
    preposition: setOf(
      'de d du à au aux en dans sur pour par avec sans sous vers chez contre entre depuis pendant après',
      'avant devant derrière lors malgré selon envers jusque jusqu hors des',
    ),
    auxiliary: setOf(
      'est sont était étaient fut furent été être sera seront serait a ont avait avaient eut aura auront',
      'aurait auraient avoir peut peuvent pouvait doit doivent devait veut va vont',
    ),
    adverb: setOf(
      'aussi encore déjà toujours jamais pas plus ainsi ensuite enfin alors également notamment surtout',
      'bientôt souvent ici là très bien mal même non toutefois cependant pourtant',
    ),
    day: setOf('hier demain matin soir'),
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
      `selon|d après|pour sa part|aux yeux de|aux dires de|de l avis de|de l aveu de|selon les mots de`,
    ).map(words),
    subjectPlace: 'either',
    standing: new Set(STANDING.flat().map(([, form]) => form)),
    naming: setOf('qualifier appeler décrire nommer'),
    doubtful: setOf('affirmer'),
    firm: setOf('confirmer reconnaître admettre avouer'),
    hedges: setOf('apparemment prétendument'),
    spoken: setOf('mots mot phrase slogan slogans cri cris formule'),
    nobody: setOf('je nous vous on ce c'),
  },
  people: {
    ...NO_SPEECH.people,
    personal: new Map([
      ['il', 'he'],
      ['elle', 'she'],
    ]),
    firsts: setOf('je j me moi mon ma mes nous notre nos'),
    plural: setOf('ils elles'),
    man: /^(?:m|monsieur|roi|prince)$/,
    woman: /^(?:mme|mlle|madame|reine|princesse|présidente|.*trice)$/,
    roles: setOf(
      `président présidente ministre premier-ministre chancelier chancelière maire député députée
      sénateur sénatrice porte-parole directeur directrice chef cheffe patron patronne secrétaire
      gouverneur préfet préfète procureur procureure avocat avocate juge général colonel commissaire
      ambassadeur ambassadrice professeur chercheur chercheuse expert experte analyste économiste
      journaliste correspondant correspondante rédacteur auteur autrice écrivain entraîneur capitaine
      leader fondateur fondatrice conseiller conseillère responsable pape cardinal évêque roi reine
      prince princesse acteur actrice réalisateur réalisatrice médecin militant militante élu élue`,
    ),
    ranks: setOf('ancien ancienne vice adjoint adjointe ex'),
    titles: setOf('m mme mlle mm me dr monsieur madame'),
    particles: setOf('de du des d la le van von ben ibn al el'),
    organisations: setOf('ministère agence conseil parti commission université tribunal police'),
    generic: setOf('source sources responsable responsables officiels autorités gouvernement'),
    papers: setOf('rapport sondage étude communiqué données document'),
  },
  works: {
    ...NO_SPEECH.works,
    asSentences: true,
    works: setOf(
      `film livre roman chanson album série émission journal quotidien hebdomadaire magazine revue
      pièce exposition programme projet opération concours titre spectacle groupe navire`,
    ),
    titled: setOf('intitulé intitulée intitulés titré titrée baptisé baptisée surnommé surnommée'),
    like: setOf('comme'),
    small: setOf('le la les l de des du d un une et ou à au aux en dans sur pour par ne'),
  },
  joints: {
    ...NO_SPEECH.joints,
    that: setOf('que qu'),
    by: setOf('par'),
    be: setOf('est sont était étaient fut furent été être'),
    to: setOf('à'),
    of: setOf('de du des d'),
    as: setOf('comme'),
    relatives: setOf('qui que dont'),
    articles: setOf('le la les l un une ce cette ces son sa ses leur leurs'),
    definite: setOf('le la les l'),
    clitics: setOf('le la les l'),
    owners: setOf('son sa ses leur leurs'),
    not: setOf('ne n pas jamais'),
    times: setOf('lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois année'),
  },
  endings: {
    ...NO_SPEECH.endings,
    // Not the nouns in -ment, as "gouvernement".
    adverb:
      /(?:[ae]mment|iquement|alement|ellement|ivement|eusement|[ai]blement|[aè]i?rement|^(?:vrai|direct|exact|fort|just|certain|lent|simple|autre|seule|rapide)e?ment)$/,
    gerund: /...ant$/,
    plural: /[^s]s$/,
    enclitic: /-(?:t-)?(?=(?:il|elle|ils|elles|on|je)$)/,
  },
};
