import type { BlockRole } from './article.ts';
import { isDateLine } from './dates.ts';

/**
 * What stands on a news page around the article, told by its words: a row a kind, the phrases of
 * all languages in it. Patterns match a whole paragraph, case ignored.
 */
interface Furniture {
  readonly role: BlockRole;
  /** The longest paragraph, in characters, that can be this. */
  readonly longest: number;
  readonly patterns: readonly RegExp[];
}

const line = (...phrases: string[]) =>
  phrases.map((phrase) => new RegExp(`^(?:${phrase})[\\s:.…!»›→>]*$`, 'iu'));
const opening = (...phrases: string[]) =>
  phrases.map((phrase) => new RegExp(`^(?:${phrase})(?![\\p{L}\\p{N}])`, 'iu'));
const anywhere = (...phrases: string[]) => phrases.map((phrase) => new RegExp(phrase, 'iu'));

/** A heading after which other stories are advertised. */
const RELATED_HEADING = line(
  '(?:you|we think you) (?:may|might|could|will|ll|’ll) (?:also |just )?(?:like|love|enjoy|be interested in)(?: (?:this|these|to read))?',
  '(?:also )?(?:read|see|watch|up|coming up) (?:next|more|also)(?: (?:in|on|from|about) .{1,40})?',
  '(?:more|other|latest|top|recent|popular|trending|related|recommended|similar|featured)(?: \\p{L}+)? (?:stories|articles|news|posts|reads|reading|content|topics|coverage|headlines|videos?|links?)(?: .{1,30})?',
  "related|recommended(?: for you)?|more (?:from|on|about|in) .{1,50}|more like this|most (?:read|popular|viewed|shared)|trending(?: now)?|don[’']?t miss|editor[’']?s picks?|what to read next|around the web|from the web|sponsored content|promoted stories",
  'mehr zum thema|lesen sie (?:auch|mehr)|das könnte sie auch interessieren|weitere (?:artikel|meldungen|nachrichten)|meistgelesen|ähnliche artikel|verwandte artikel',
  'à lire (?:aussi|également)|lire aussi|sur le même (?:thème|sujet)|articles? (?:liés?|connexes?|similaires?)|les plus lus|vous aimerez aussi',
  'lea? (?:también|más)|te puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados|lo más (?:leído|visto)|más noticias',
);

/** One line that sends the reader to another story. */
const RELATED_LINE = [
  ...opening(
    '(?:also read|read (?:more|also|next|this)|see (?:also|more)|related(?: (?:story|article|coverage|news))?|more on this(?: story)?|watch(?: (?:also|now|next|live))?|listen|must read|in pictures|explained|opinion|trending) ?[:|–—»›-] ?\\S.*',
    '(?:mehr zum thema|lesen sie (?:auch|mehr)|siehe auch) ?[:|–—»›-].*',
    '(?:à lire(?: aussi)?|lire aussi|voir aussi) ?[:|–—»›-].*',
    '(?:lea? (?:también|más)|ver también|te puede interesar) ?[:|–—»›-].*',
  ),
  ...anywhere(
    '^(?:click|tap) here (?:to|for) (?:read|watch|listen|see|more)',
    '^read (?:the )?(?:full|whole|rest|original)',
  ),
];

/** A heading after which readers speak, not the paper. */
const COMMENTS_HEADING = line(
  '(?:leave|post|add|write|submit|join|view|show|read|see|load|be the first to)(?: (?:a|an|the|your|all|first|more|to))* (?:comments?|reply|conversation|discussion)(?: .{0,30})?',
  '\\(?\\d* ?(?:comments?|replies|responses|reactions)(?: ?\\(?\\d+\\)?)?(?: (?:on|to) .*)?',
  'be the first to comment.*|what do you think.{0,3}|what is your opinion.*|have your say|your comment|cancel reply|leave a reply.*|join the conversation',
  '(?:\\d+ )?kommentare?(?: ?\\(?\\d+\\)?)?|kommentar (?:schreiben|verfassen|hinterlassen)|diskutieren sie mit.*',
  '(?:\\d+ )?commentaires?(?: ?\\(?\\d+\\)?)?|laisser un commentaire|réagir',
  '(?:\\d+ )?comentarios?(?: ?\\(?\\d+\\)?)?|deja(?:r)? (?:un|tu) comentario',
);

/** A heading after which the reader is asked to rate, share or subscribe. */
const ASK_HEADING = line(
  'how useful was this (?:post|article|page).?|did you (?:like|enjoy|find) this (?:post|article|story)(?: .{1,20})?\\??|was this (?:article|page|story) (?:helpful|useful|valuable).?|rate this (?:post|article|story)|like this',
);

const ASK_LINE = [
  ...line(
    'click on a star.*|average rating.*|no votes so far.*|vote count.*|be the first to (?:rate|share|like|review).*|\\d(?:\\.\\d)? ?/ ?5(?:\\W.*)?|(?:\\d+ )?(?:votes?|ratings?|stars?|likes?|shares?|views?|reads?|points?)(?: ?\\d+)?',
    'share|share (?:this|on|via|with|article|story|post|link).{0,60}|(?:tweet|pin|print|email|e-mail|save|copy link|bookmark|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|youtube|pinterest|flipboard|comments?|copy|link copied|gift|follow|followed|listen|play|pause|loading|close|menu|search|home|next|previous|back to top|skip to (?:main )?content|show more|load more|read more|continue(?: reading)?|see all|view all|subscribe|log ?in|sign (?:in|up)|register|more)(?:(?:[ ,|/·•]| this | to )+(?:tweet|pin|print|email|save|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|share|story|article|page|a friend|more))*',
    'teilen|drucken|merken|vorlesen|partager|imprimer|compartir|imprimir',
    '(?:\\d+ )?(?:min(?:ute)?s?)(?: of)?(?: to)? ?read(?:ing)?(?: time)?|(?:reading|read|listening) time:? .{1,20}|lesezeit.{0,20}|temps de lecture.{0,20}|tiempo de lectura.{0,20}',
    '(?:\\(?)(?:advertisement|advertisment|ad|ads|advertising|sponsored|promoted|story continues(?: below)?(?: .{0,30})?|article continues(?: below)?(?: .{0,30})?|scroll (?:down )?to continue.{0,30}|continue (?:below|after) .{0,30}|anzeige|werbung|publicité|publicidad)(?:\\)?)',
  ),
  ...opening(
    "(?:please )?(?:subscribe|sign up|register|log in|follow us|like us|join us|download (?:our|the)|get (?:our|the (?:latest|day[’']s)|breaking|unlimited|full)|join (?:our|the \\w+ (?:channel|newsletter))|stay (?:up to date|updated|informed|tuned|connected)|support (?:our|us|independent)|become a (?:member|subscriber|supporter)|already a (?:member|subscriber)|click here|tap here|enable|turn on)",
    '(?:tags?|filed under|categor(?:y|ies)|topics?|keywords|posted in|labels|schlagwörter|themen|mots-clés|etiquetas)(?: ?:|(?= [A-Z]))',
    '(?:abonnieren|jetzt abonnieren|newsletter|folgen sie uns|abonnez-vous|suivez-nous|suscríbete|síguenos)',
  ),
  ...anywhere(
    '^(?:copyright\\b|©|\\(c\\) ?(?:19|20)\\d\\d)|\\ball rights reserved\\b|\\balle rechte vorbehalten\\b|\\btous droits réservés\\b|\\btodos los derechos reservados\\b',
    '\\b(?:may|can)not be (?:published|reproduced|republished|copied).*\\b(?:broadcast|rewritten|redistributed|permission)\\b',
    '^(?:this (?:site|page) uses|we use|wir verwenden|nous utilisons|utilizamos|(?:by (?:continuing|using|clicking|signing))) .*\\b(?:cookies?|terms|privacy|policy)\\b',
    '^(?:https?://|www\\.)\\S+$|^[@#]\\S+(?:\\s+[@#]\\S+)*$|^(?:pic\\.twitter\\.com|t\\.co)/',
  ),
];

const DISCLAIMER = [
  ...opening(
    'disclaimer',
    'haftungsausschluss',
    'avertissement ?:',
    'aviso(?: legal)?:',
    "editor[’']s note",
    'anmerkung der redaktion',
    'note de la rédaction',
    'nota del editor',
    'anm\\. d\\. red',
  ),
  ...anywhere(
    '^\\(?(?:the|all) (?:views|opinions)(?: and (?:views|opinions))? (?:expressed|contained|presented)',
    '^\\(?(?:this|the) (?:story|article|report|copy|headline|content|post|material)\\b.*\\b(?:has|have) (?:not )?been (?:\\w+ )?(?:edited|published|sourced|auto-generated|created|generated|produced|translated)\\b',
    '^\\(?(?:except for the headline|with (?:additional )?(?:inputs?|reporting|agencies)|this (?:story|article|content) (?:is|was) (?:auto-generated|translated|produced|generated|sponsored|originally published|first published))',
    '^die (?:hier )?geäußerten meinungen|^les opinions exprimées|^las opiniones expresadas',
  ),
];

const CORRECTION = [
  ...opening(
    'corrections?(?: (?:and|&) clarifications?)?(?:,? .{1,30})? ?[:—–-]',
    'clarifications? ?[:—–-]',
    'correction appended',
    'korrektur(?:hinweis)? ?[:—–-]',
    'rectificatif',
    'correctif ?:',
    'erratum',
    'corrección ?[:—–-]',
    'fe de erratas',
  ),
  ...anywhere(
    '\\b(?:an? )?(?:earlier|previous|original|prior) version of (?:this|the) (?:story|article|report|piece|post|headline|caption|page)\\b',
    "^\\W*(?:editor[’']s note:? )?(?:this|the) (?:story|article|report|piece|post|page|headline|live ?blog)\\b.{0,40}\\b(?:was|has been|is|have been) (?:last |first |since )?(?:updated|corrected|amended|revised|clarified|modified|changed)\\b",
    '\\bin einer (?:früheren|ersten|vorherigen) (?:version|fassung)\\b|^dieser (?:artikel|text|beitrag) wurde (?:aktualisiert|korrigiert|geändert)',
    '\\bune version (?:précédente|antérieure)\\b|^cet article a été (?:mis à jour|corrigé|modifié)',
    '\\buna versión (?:anterior|previa)\\b|^est[ea] (?:artículo|nota|noticia) (?:fue|ha sido) (?:actualizad|corregid|modificad)[oa]',
  ),
];

/** In the order in which they are tried. */
const FURNITURE: readonly Furniture[] = [
  { role: 'correction', longest: 900, patterns: CORRECTION },
  { role: 'disclaimer', longest: 600, patterns: DISCLAIMER },
  { role: 'related', longest: 200, patterns: RELATED_LINE },
  { role: 'boilerplate', longest: 300, patterns: [...ASK_HEADING, ...ASK_LINE] },
];

/** The role that a paragraph's own words give it, or null for words that could be the story's. */
export function furnitureRole(paragraph: string): BlockRole | null {
  if (!/[\p{L}\p{N}]/u.test(paragraph)) return 'boilerplate';
  for (const { role, longest, patterns } of FURNITURE) {
    if (paragraph.length <= longest && patterns.some((pattern) => pattern.test(paragraph))) {
      return role;
    }
  }
  return isDateLine(paragraph) ? 'date' : null;
}

/** A heading that opens a part of the page that is no longer the article, and the role of that part. */
export function zoneRole(paragraph: string): 'related' | 'boilerplate' | null {
  if (paragraph.length > 100) return null;
  if (RELATED_HEADING.some((pattern) => pattern.test(paragraph))) return 'related';
  if ([...COMMENTS_HEADING, ...ASK_HEADING].some((pattern) => pattern.test(paragraph))) {
    return 'boilerplate';
  }
  return null;
}
