/**
 * What stands on a news page around the article, in the words of its makers. Parts of regular
 * expressions over lower-case text with straight apostrophes; each list holds all languages.
 */

/** Headings above other stories; they are the whole line. */
export const RELATED_HEADINGS: readonly string[] = [
  "(?:you|we think you|you'll) (?:may |might |could |will )?(?:also |just )?(?:like|love|enjoy|be interested in)(?: this| these)?",
  '(?:read|see|watch|what to read) (?:next|more|also)',
  '(?:also|must) (?:read|see|watch)',
  '(?:more|other|latest|top|recent|popular|trending|related|recommended|similar|featured)(?: \\S+){0,2} (?:stories|articles|news|posts|reads|reading|content|topics|coverage|headlines|videos?|links?)',
  'related|recommended(?: for you)?|more (?:from|on|about) .+|more like this',
  "(?:most|best) (?:read|popular|viewed|shared|watched)|trending(?: now)?|don't miss|editors?'?s? picks?",
  '(?:around|from) the web|sponsored content|promoted stories|in case you missed it',
  'mehr zum thema|(?:lesen sie|siehe) (?:auch|mehr)|das könnte sie auch interessieren|weitere (?:artikel|meldungen|nachrichten)',
  'meistgelesen|(?:ähnliche|verwandte) artikel|auch interessant',
  'à lire (?:aussi|également)|lire aussi|sur le même (?:thème|sujet)|les plus lus|vous aimerez aussi',
  'articles? (?:liés?|connexes?|similaires?)',
  'lea? (?:también|más)|(?:también )?te puede interesar|más noticias|lo más (?:leído|visto)',
  '(?:noticias|artículos) relacionad[ao]s',
];

/** Lines that send the reader to one other story; they open the line, and a title follows. */
export const RELATED_OPENINGS: readonly string[] = [
  '(?:also read|read (?:more|also|next|this|here)|see (?:also|more)|related(?: (?:story|article|coverage|news))?|more on this(?: story)?|watch(?: (?:also|now|next|live))?|must read) ?[:|–—»›>] ?\\S',
  '(?:mehr zum thema|lesen sie (?:auch|mehr)|siehe auch) ?[:|–—»›>]',
  '(?:à lire(?: aussi)?|lire aussi|voir aussi) ?[:|–—»›>]',
  '(?:lea? (?:también|más)|ver también|te puede interesar) ?[:|–—»›>]',
  '(?:click|tap) here (?:to|for) (?:read|watch|listen|see|more)',
  'read (?:the )?(?:full|whole|rest|original) (?:story|article|report|post)',
];

/** Headings above what readers say; they are the whole line. */
export const COMMENT_HEADINGS: readonly string[] = [
  '(?:leave|post|add|write|submit|join|view|show|read|see|load|be)(?: (?:a|an|in|on|the|to|your|all|first|more))* (?:comments?|reply|conversation|discussion)(?: .*)?',
  '\\(?(?:\\d+ )?(?:comments?|replies|responses|reactions)(?: ?\\(?\\d+\\)?)?(?: (?:on|to) .*)?',
  'what do you think|what is your opinion.*|have your say|your comment|cancel reply|leave a reply.*',
  '(?:\\d+ )?kommentare?(?: ?\\(?\\d+\\)?)?|kommentar (?:schreiben|verfassen|hinterlassen)',
  '(?:\\d+ )?commentaires?(?: ?\\(?\\d+\\)?)?|laisser un commentaire|réagir',
  '(?:\\d+ )?comentarios?(?: ?\\(?\\d+\\)?)?|deja(?:r)? (?:un|tu) comentario',
];

/** Headings above questions to the reader; they are the whole line. */
export const ASKING_HEADINGS: readonly string[] = [
  'how useful was this (?:post|article|page)|rate this (?:post|article|story)',
  'did you (?:like|enjoy|find) this (?:post|article|story)(?: .+)?',
  'was this (?:article|page|story|post) (?:helpful|useful|valuable)',
  'war dieser artikel hilfreich|cet article vous a-t-il été utile|te ha sido útil este artículo',
];

/** Lines of counters, buttons and advertisements; they are the whole line. */
export const FURNITURE_LINES: readonly string[] = [
  'click on a star.*|average rating.*|no votes so far.*|be the first to (?:rate|share|like|review).*',
  '(?:\\d+ )?(?:votes?|vote count|ratings?|stars?|likes?|shares?|views?|reads?|points?)(?: ?:? ?\\d+)?|\\d(?:\\.\\d)? ?/ ?5',
  'share(?: (?:this|on|via|with|article|story|post|link).*)?',
  '(?:tweet|pin|print|e-?mail|save|bookmark|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|youtube|pinterest|flipboard|follow|listen|play|loading|close|menu|search|home|subscribe)(?:[ ,|/·•]+(?:tweet|pin|print|e-?mail|save|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|youtube|share|this|story|article|page|more))*',
  '(?:copy link|link copied|back to top|skip to (?:main )?content|(?:show|load|read) more|continue reading|(?:see|view) all|log ?in|sign (?:in|up)|register|listen to this (?:article|story).*)',
  'teilen|drucken|merken|vorlesen|partager|imprimer|compartir|imprimir',
  '\\d+ ?(?:min(?:ute)?s?)?(?: of)?(?: to)? read(?:ing)?(?: time)?|(?:reading|read|listening) time:? .+',
  'lesezeit.*|temps de lecture.*|tiempo de lectura.*',
  '[-–—*([ ]*(?:advertise?ments?|ads?|advertising|sponsored|promoted|(?:story|article) continues(?: below)?(?: .*)?|scroll (?:down )?to continue.*|continue (?:below|after) .*|anzeige|werbung|publicité|publicidad)[-–—*)\\] ]*',
  '(?:https?://|www\\.)\\S+|[@#]\\S+(?:\\s+[@#]\\S+)*|pic\\.twitter\\.com/\\S+',
];

/** Lines that ask for something, or say under what the article is filed; they open the line. */
export const FURNITURE_OPENINGS: readonly string[] = [
  '(?:please )?(?:subscribe (?:to|now|for|today)|sign up|register (?:to|for|now|today)|log in|follow (?:us|our)|like us|download (?:our|the)|join (?:us|our)|click here|tap here)',
  "get (?:our|the (?:latest|day's)|breaking|unlimited|full)|stay (?:up to date|updated|informed|tuned|connected)",
  'become a (?:member|subscriber|supporter)|already a (?:member|subscriber)|support (?:us|our|independent)',
  '(?:tags?|filed under|categor(?:y|ies)|topics?|keywords|posted in|labels|schlagwörter|themen|mots-clés|etiquetas) ?:',
  '(?:jetzt )?abonnieren|folgen sie uns|abonnez-vous|suivez-nous|suscríbete|síguenos',
  '(?:like|liked|love|enjoy|enjoyed) (?:this|what you).*\\? share',
  'copyright|©|\\(c\\) ?(?:19|20)\\d\\d',
];

/** Rights, cookies and newsletters, and where a copy of a post comes from; anywhere in a short paragraph. */
export const FURNITURE_PHRASES: readonly string[] = [
  "^the post .+ (?:first appeared|appeared first) on|^der beitrag .+ erschien zuerst auf|^l'article .+ est apparu en premier sur|^la entrada .+ (?:apareció|se publicó) primero en",
  'all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados',
  '(?:sign(?:ing)? up|subscrib(?:e|ing)) (?:to|for) (?:our|the|this)\\b.*\\bnewsletters?\\b',
  '(?:may ?not|cannot) be (?:published|reproduced|republished|copied|broadcast|rewritten|redistributed)',
  '^(?:this (?:site|page|website)|we|wir|nous|by (?:continuing|using|clicking|signing)) .*\\b(?:cookies|terms of|privacy policy)',
];

/** What the paper does not vouch for; they open the paragraph. */
export const DISCLAIMER_OPENINGS: readonly string[] = [
  "disclaimer|haftungsausschluss|avertissement ?:|aviso(?: legal)? ?:|editors?'?s? note|anmerkung der redaktion|anm\\. d\\. red|note de la rédaction|nota del editor",
  '\\(?(?:the|all) (?:views|opinions)(?: and (?:views|opinions))? (?:expressed|contained|presented)',
  '\\(?(?:this|the) (?:story|article|report|copy|headline|content|post|material)\\b.*\\b(?:has|have) (?:not )?been (?:\\w+ )?(?:edited|published|sourced|auto-generated|created|generated|produced|translated)',
  '\\(?this (?:story|article|content|post) (?:is|was) (?:auto-generated|translated|produced|generated|sponsored|originally published|first published)',
  '\\(?except for the headline|\\(?with (?:additional )?(?:inputs?|reporting) (?:from|by)',
  'die (?:hier )?geäußerten meinungen|les opinions exprimées|las opiniones expresadas',
];

/** What the paper took back; anywhere in the paragraph, but for those that open it. */
export const CORRECTION_PHRASES: readonly string[] = [
  '^(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|korrektur(?:hinweis)?|rectificatif|correctif|corrección)(?:,? [^:]+)? ?[:—–-]',
  '^correction appended|^rectificatif|^erratum|^fe de erratas',
  '\\b(?:earlier|previous|original|prior) version of this (?:story|article|report|piece|post|headline|caption|page)\\b',
  "^\\W*(?:editors?'?s? note:? )?(?:this|the) (?:story|article|report|piece|post|page|headline|live ?blog)\\b.*\\b(?:was|has been|is) (?:last |first |since )?(?:updated|corrected|amended|revised|clarified)\\b",
  '\\bin einer (?:früheren|ersten|vorherigen) (?:version|fassung)\\b|^dieser (?:artikel|text|beitrag) wurde (?:aktualisiert|korrigiert|geändert)',
  '\\bune version (?:précédente|antérieure)\\b|^cet article a été (?:mis à jour|corrigé|modifié)',
  '\\buna versión (?:anterior|previa)\\b|^est[ea] (?:artículo|nota|noticia) (?:fue|ha sido) (?:actualizad|corregid|modificad)[oa]',
];

/** Who worked on it, at the end; they open the paragraph. */
export const SIGN_OFF_OPENINGS: readonly string[] = [
  '[([]?(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited|translated|graphics?)(?: and (?:reporting|writing|editing))? by',
  '(?:sources?|quellen?|fuentes?|fonti?) ?:',
  '[([]?(?:redaktion|bearbeitet von|mitarbeit|redacción|édité par) ?:',
  '.+\\bcontributed (?:to this (?:report|story|article|piece)|reporting)',
];
