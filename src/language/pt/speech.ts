import { NO_SPEECH } from '../no-speech.ts';
import { classesOf, conjugated, verbPhrases, verbsOf } from '../speech-tables.ts';
import type { SpeechWords } from '../speech-words.ts';
import { phrases, setOf, words } from '../words.ts';

const ENDINGS = { base: 'ar', finite: 'a am ou aram ava avam', participle: 'ado' };

const STATING = conjugated(
  `afirm declar explic coment anunci relat destac ressalt salient apont revel confirm consider opin
  cont denunci not argument informe inform acrescent assegur sublinh refor adiant avali observ
  lembr garant avis alert detalh enfatiz ponder alegar aleg`,
  ENDINGS,
  `dizer diz dizem dizia diziam disse disseram dito|escrever escreve escrevem escreveu escrito
  |admitir admite admitem admitiu admitiram admitido|reconhecer reconhece reconhecem reconheceu reconhecido
  |defender defende defendem defendeu defendido|prometer promete prometeu prometeram prometido
  |garantir garante garantem garantiu garantido|advertir adverte advertem advertiu advertido
  |esclarecer esclarece esclareceu esclarecido|referir refere referem referiu referido
  |acreditar acredita acreditam acreditou acreditado|reforçar reforça reforçou reforçado
  |negar nega negam negou negado|sustentar sustenta sustentou sustentado`,
);
const QUOTING = conjugated(
  `fal mostr alert confess agradec desabaf ironiz parabeniz coment
  pergunt critic acus classific brinc ironiz lament exclam reclam cham elogi tuit grit question
  lamento celebr justific complet respost`,
  ENDINGS,
  `responder responde respondem respondeu respondido|concluir conclui concluem concluiu concluído
  |pedir pede pedem pediu pedido|exigir exige exigem exigiu exigido|descrever descreve descreveu descrito
  |prosseguir prossegue prosseguiu prosseguido|rebater rebate rebateu rebatido|definir define definiu definido`,
);

/** Said of a paper. */
const STANDING = verbPhrases('lê se|lia se|ler se');
/** Of two words. */
const PHRASES = verbPhrases('fez saber|faz saber');

export const speech: SpeechWords = {
  ...NO_SPEECH,
  dashes: true,
  pronouns: setOf('ele ela eles elas eu nós você'),
  classes: classesOf({
    determiner: setOf(
      'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua',
      'seus suas meu minha nosso nossa vários várias alguns algumas cada todo toda todos todas dois três',
    ),
    pronoun: setOf('ele ela eles elas eu nós você vocês'),
    objectPronoun: setOf('lhe lhes se me nos te'),
    clauseOpener: setOf(
      'que quem quando onde se como porque pois embora enquanto cujo cuja qual quais',
    ),
    ordinal: setOf('primeiro primeira segunda último última'),
    conjunction: setOf('e ou mas nem'),
    preposition: setOf(
      'de do da dos das em no na nos nas com sem por para pelo pela pelos pelas sobre entre até desde',
      'contra sob ante após durante ao à aos às num numa deste desta',
    ),
    auxiliary: setOf(
      'é são era eram foi foram ser sido será seria está estão estava esteve tem têm tinha tinham teve',
      'terá teria ter havia pode podem poderia deve devem vai vão',
    ),
    adverb: setOf(
      'também já ainda sempre nunca não mais menos assim depois antes então além agora aqui ali muito',
      'bem só apenas inclusive igualmente',
    ),
    day: setOf('ontem hoje amanhã'),
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
      `segundo|de acordo com|conforme|nas palavras de|na opinião de|na avaliação de|para ele|para ela`,
    ).map(words),
    subjectPlace: 'either',
    dropsSubject: true,
    standing: new Set(STANDING.flat().map(([, form]) => form)),
    naming: setOf('classificar chamar descrever definir'),
    doubtful: setOf('alegar'),
    firm: setOf('confirmar reconhecer admitir'),
    hedges: setOf('supostamente alegadamente'),
    spoken: setOf('palavras palavra frase lema slogan grito gritos'),
    nobody: setOf('eu nós você isso isto'),
  },
  people: {
    ...NO_SPEECH.people,
    personal: new Map([
      ['ele', 'he'],
      ['ela', 'she'],
    ]),
    firsts: setOf('eu me meu minha nos nós nosso nossa'),
    plural: setOf('eles elas'),
    man: /^(?:senhor|rei|príncipe)$/,
    woman: /^(?:senhora|rainha|princesa|presidenta|.*[dt]ora)$/,
    roles: setOf(
      `presidente presidenta ministro ministra premiê chanceler prefeito prefeita deputado deputada
      senador senadora porta-voz diretor diretora chefe secretário secretária governador governadora
      procurador procuradora advogado advogada juiz juíza general coronel delegado delegada comissário
      embaixador embaixadora professor professora pesquisador pesquisadora investigador especialista
      analista economista jornalista correspondente editor autor autora escritor escritora técnico
      treinador capitão líder fundador fundadora conselheiro papa cardeal bispo rei rainha príncipe
      princesa ator atriz vice-presidente candidato candidata médico médica ativista vereador vereadora
      ex-presidente ex-ministro primeiro-ministro primeira-ministra coordenador coordenadora`,
    ),
    ranks: setOf('ex vice'),
    titles: setOf('sr sra dom dona senhor senhora dr dra'),
    particles: setOf('de do da dos das e van von al el ibn'),
    organisations: setOf(
      'ministério agência conselho partido comissão universidade tribunal polícia',
    ),
    generic: setOf('fonte fontes funcionário funcionários autoridades governo'),
    papers: setOf('relatório pesquisa estudo comunicado dados documento nota'),
  },
  works: {
    ...NO_SPEECH.works,
    asSentences: true,
    works: setOf(
      `filme livro romance canção música álbum disco série programa diário jornal revista peça obra
      exposição projeto operação concurso título espetáculo grupo navio novela`,
    ),
    titled: setOf(
      'intitulado intitulada intitulados denominado denominada chamado chamada apelidado apelidada',
    ),
    like: setOf('como'),
    small: setOf('o a os as de do da dos das um uma e ou em no na por para com sem que'),
  },
  joints: {
    ...NO_SPEECH.joints,
    that: setOf('que'),
    by: setOf('por pelo pela pelos pelas'),
    be: setOf('é são era eram foi foram ser sido'),
    of: setOf('de do da dos das'),
    as: setOf('como'),
    relatives: setOf('que quem'),
    articles: setOf('o a os as um uma este esta seu sua'),
    definite: setOf('o a os as'),
    clitics: setOf('o a os as'),
    owners: setOf('seu sua seus suas'),
    not: setOf('não nunca'),
    times: setOf(
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo semana mês ano',
    ),
  },
  endings: {
    ...NO_SPEECH.endings,
    adverb: /....mente$/,
    past: /(?:[^aeiou]ou|aram|eram|iram)$/,
    gerund: /...(?:ando|endo|indo)$/,
    plural: /[^s]s$/,
    enclitic: /-(?=(?:me|se|lhe|lhes|nos)$)/,
  },
};
