/**
 * What stands on a news page around the article, in the words of its makers. Parts of regular
 * expressions over lower-case text with straight apostrophes; each list holds all languages.
 */

/** Headings above other stories; they are the whole line. */
export const RELATED_HEADINGS: readonly string[] = [
  "(?:you|we think you|you'll) (?:may |might |could |will )?(?:also |just )?(?:like|love|enjoy|be interested in)(?: this| these)?",
  '(?:read|see|watch|what to read) (?:next|more|also)|keep reading',
  '(?:also|must) (?:read|see|watch)',
  '(?:more|other|latest|top|recent|popular|trending|related|recommended|similar|featured)(?: \\S+)? (?:stories|articles|posts|headlines)',
  '(?:more|other|latest|top|recent|popular|trending|related|recommended|similar|featured) (?:news|reads|reading|content|topics|coverage|videos?|links?)',
  'related|recommended(?: for you)?|more from .+|more on this(?: story| topic)?|more like this',
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
  '(?:leave|post|add|write|submit|join|view|show|read|see|load|be)(?: (?:a|an|in|on|the|to|your|all|first|more))* (?:comments?|conversation|discussion)(?: below| here)?',
  'leave a reply.*|cancel reply|your comment',
  '\\(?\\d+ (?:comments?|replies|kommentare?|commentaires?|comentarios?)\\)?(?: (?:on|to) .*)?|(?:comments|kommentare|commentaires|comentarios) ?\\(?\\d+\\)?',
  'kommentar (?:schreiben|verfassen|hinterlassen)|laisser un commentaire|deja(?:r)? (?:un|tu) comentario',
];

/** Headings above questions to the reader; they are the whole line. */
export const ASKING_HEADINGS: readonly string[] = [
  'how useful was this (?:post|article|page)|rate this (?:post|article|story)',
  'did you (?:like|enjoy|find) this (?:post|article|story)(?: .+)?',
  'was this (?:article|page|story|post) (?:helpful|useful|valuable)|what is your opinion on this (?:topic|story|article)',
  'war dieser artikel hilfreich|cet article vous a-t-il été utile|te ha sido útil este artículo',
];

/** Lines of counters, buttons and advertisements; they are the whole line. */
export const FURNITURE_LINES: readonly string[] = [
  'click on a star.*|average rating.*|no votes so far.*|be the first to (?:rate|share|like|review) this.*|vote count: ?\\d+',
  'share (?:(?:this|article|story|post|link)\\b.*|(?:on|via) (?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail|social media)\\b.*)',
  '(?:tweet|pin|print|e-?mail|save|share|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|youtube|pinterest|flipboard)(?:[ ,|/·•]+(?:tweet|pin|print|e-?mail|save|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|youtube|pinterest|flipboard|share|this|story|article|page|more))+',
  'copy link|link copied|back to top|skip to (?:main )?content|(?:show|load|read) more|continue reading|(?:see|view) all|log ?in|sign (?:in|up)|listen to this (?:article|story).*',
  '\\d+ ?(?:min(?:ute)?s?)(?: of)?(?: to)? read(?:ing)?(?: time)?|(?:reading|read|listening) time:? \\d.*',
  'lesezeit:? \\d.*|temps de lecture ?:? \\d.*|tiempo de lectura:? \\d.*',
  '[-–—*([ ]*(?:advertise?ments?|ads?|advertising|sponsored|promoted|(?:story|article) continues(?: below)?(?: .*)?|scroll (?:down )?to continue.*|continue (?:below|after) (?:the |this )?ad.*|anzeige|werbung|publicité|publicidad)[-–—*)\\] ]*',
  'teilen|drucken|merken|vorlesen|partager|imprimer|compartir|imprimir',
  'pic\\.twitter\\.com/\\S+',
];

/** Lines that are buttons, counters and the like beside lines that surely are, and the story's elsewhere; they are the whole line. */
export const LIKE_FURNITURE: readonly string[] = [
  '(?:tweet|pin|print|e-?mail|save|bookmark|share|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|youtube|pinterest|flipboard|follow|listen|play|loading|close|menu|search|home|subscribe|register)',
  '(?:\\d+ )?(?:votes?|ratings?|stars?|likes?|shares?|views?|reads?|points?)(?: ?:? ?\\d+)?|\\d(?:\\.\\d)? ?/ ?5',
  '(?:comments?|replies|responses|reactions|kommentare?|commentaires?|comentarios?|réagir|what do you think|have your say)',
  '(?:https?://|www\\.)\\S+|[@#]\\S+(?:\\s+[@#]\\S+)*',
  "(?:register (?:to|for|now|today)|join (?:us|our)|download (?:our|the)|get (?:our|the (?:latest|day's)|breaking|unlimited|full)|stay (?:up to date|updated|informed|tuned|connected)|support (?:us|our|independent)|like us) .*",
  '(?:topics?|keywords|labels|themen) ?: .*',
];

/** Lines that ask for something, or say under what the article is filed; they open the line. */
export const FURNITURE_OPENINGS: readonly string[] = [
  '(?:please )?(?:subscribe (?:to our|to the \\S+ newsletter|now|today)|sign up (?:for|to) (?:our|the)|follow (?:us|our \\S+ (?:page|channel|account))|like us on|join our|click here|tap here)',
  'get (?:our|the latest) (?:newsletter|app|news|updates)|stay (?:up to date|updated|informed|connected) with',
  'become a (?:member|subscriber|supporter)|already a (?:member|subscriber)|support (?:us|our journalism|independent journalism)',
  '(?:tags?|filed under|categor(?:y|ies)|posted in|schlagwörter|mots-clés|etiquetas) ?:',
  '(?:jetzt )?abonnieren|folgen sie uns|abonnez-vous|suivez-nous|suscríbete|síguenos',
  '(?:like|liked|love|enjoy|enjoyed) (?:this|what you).*\\? share',
  'copyright (?:©|\\(c\\)|(?:19|20)\\d\\d)|©|\\(c\\) ?(?:19|20)\\d\\d',
];

/** Rights, cookies and newsletters, and where a copy of a post comes from; anywhere in a short paragraph. */
export const FURNITURE_PHRASES: readonly string[] = [
  "^the post .+ (?:first appeared|appeared first) on|^der beitrag .+ erschien zuerst auf|^l'article .+ est apparu en premier sur|^la entrada .+ (?:apareció|se publicó) primero en",
  'all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados',
  '(?:sign(?:ing)? up|subscrib(?:e|ing)) (?:to|for) (?:our|the|this)\\b.*\\bnewsletters?\\b',
  '\\b(?:material|content|article|story|work|copy) (?:may ?not|cannot) be (?:published|reproduced|republished|copied|broadcast|rewritten|redistributed)',
  '^(?:this (?:site|page|website)|we|wir|nous|by (?:continuing|using|clicking|signing)) .*\\b(?:cookies|terms of (?:use|service)|privacy policy)',
];

/** What the paper does not vouch for; they open the paragraph. */
export const DISCLAIMER_OPENINGS: readonly string[] = [
  'disclaimer ?:|haftungsausschluss ?:|avertissement ?:|aviso(?: legal)? ?:',
  '\\(?(?:the|all) (?:views|opinions)(?: and (?:views|opinions))? (?:expressed|contained|presented) (?:here|herein|above|below|in (?:this|the) (?:article|column|piece|post|story|commentary)|by the (?:author|writer|columnist)s?|are (?:those|the author|solely))',
  '\\(?(?:this|the) (?:story|article|report|copy|content|post|material)\\b.*\\b(?:has|have) (?:not )?been (?:\\w+ )?(?:edited|published|sourced|auto-generated|created|generated|produced|translated)\\b.*\\b(?:feeds?|staff|agency|syndicated|wire|third party|modifications?|automatically)\\b',
  '\\(?this (?:story|article|content|post) (?:is|was) (?:auto-generated|translated|produced|generated|sponsored|originally published|first published)',
  '\\(?except for the headline',
  'die (?:hier )?geäußerten meinungen|les opinions exprimées|las opiniones expresadas',
];

/** What the paper took back; anywhere in the paragraph, but for those that open it. */
export const CORRECTION_PHRASES: readonly string[] = [
  '^(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|korrektur(?:hinweis)?|rectificatif|correctif|corrección)(?:,? [^:]+)? ?[:—–-]',
  '^correction appended|^rectificatif|^erratum|^fe de erratas',
  '\\b(?:earlier|previous|original|prior) version of this (?:story|article|report|piece|post|headline|caption|page)\\b',
  "^\\W*(?:editors?'?s? note:? )?(?:this|the) (?:story|article|report|piece|post|page|headline|live ?blog)\\b.*\\b(?:was|has been|is) (?:last |first |since )?(?:corrected|amended|revised|clarified)\\b",
  '\\bin einer (?:früheren|ersten|vorherigen) (?:version|fassung)\\b|^dieser (?:artikel|text|beitrag) wurde (?:korrigiert|geändert)',
  '\\bune version (?:précédente|antérieure)\\b|^cet article a été (?:corrigé|modifié)',
  '\\buna versión (?:anterior|previa)\\b|^est[ea] (?:artículo|nota|noticia) (?:fue|ha sido) (?:corregid|modificad)[oa]',
];

/** That, and with what, a text was brought up to date, and what the editors tell of it; anywhere in the paragraph. */
export const UPDATE_PHRASES: readonly string[] = [
  '^\\W*(?:this|the) (?:story|article|report|piece|post|page|headline|live ?blog)\\b.*\\b(?:was|has been|is) (?:last |first |since )?updated\\b',
  '^dieser (?:artikel|text|beitrag) wurde aktualisiert|^cet article a été mis à jour|^est[ea] (?:artículo|nota|noticia) (?:fue|ha sido) actualizad[oa]',
  "^\\W*(?:editors?'?s? note|anmerkung der redaktion|anm\\. d\\. red|note de la rédaction|nota del editor)\\b",
  '^updates?(?: \\d[^:]*)? ?: .',
];

/** What opens a line that says when a text was brought up to date. */
export const UPDATE_OPENINGS: readonly string[] = [
  '\\W*(?:last )?(?:updated?|modified|edited)|\\W*(?:zuletzt )?(?:aktualisiert|geändert)|\\W*mis à jour|\\W*actualizado',
];

/** Who worked on it, at the end; they open the paragraph. */
export const SIGN_OFF_OPENINGS: readonly string[] = [
  '\\(?with (?:additional )?(?:inputs?|reporting) (?:from|by)',
  '[([]?(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited|translated|graphics?)(?: and (?:reporting|writing|editing))? by',
  '(?:sources?|quellen?|fuentes?|fonti?) ?:',
  '[([]?(?:redaktion|bearbeitet von|mitarbeit|redacción|édité par) ?:',
  '.+\\bcontributed (?:to this (?:report|story|article|piece)|reporting)',
];
