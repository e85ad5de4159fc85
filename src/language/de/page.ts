import type { PageWords } from '../page-words.ts';
import { words } from '../words.ts';

export const page: Partial<PageWords> = {
  relatedHeadings: [
    'mehr zum thema|(?:lesen sie|siehe) (?:auch|mehr)|das könnte sie auch interessieren|weitere (?:artikel|meldungen|nachrichten)',
    'meistgelesen|(?:ähnliche|verwandte) artikel|auch interessant',
  ],
  relatedOpenings: ['(?:mehr zum thema|lesen sie (?:auch|mehr)|siehe auch) ?[:|–—»›>]'],
  commentHeadings: [
    '\\(?\\d+ kommentare?\\)?|kommentare ?\\(?\\d+\\)?|kommentar (?:schreiben|verfassen|hinterlassen)',
  ],
  askingHeadings: ['war dieser artikel hilfreich'],
  furnitureLines: [
    'lesezeit:? \\d.*',
    '[-–—*([ ]*(?:anzeige|werbung)[-–—*)\\] ]*',
    'teilen|drucken|merken|vorlesen',
    '\\d[\\d.]* (?:personen|leser|menschen|nutzer) lesen (?:gerade )?(?:diesen|das|dies)(?: (?:artikel|text|beitrag))?(?: gerade)?[.!]?',
  ],
  likeFurniture: ['kommentare?', 'themen ?: .*'],
  furnitureOpenings: ['schlagwörter ?:', '(?:jetzt )?abonnieren|folgen sie uns'],
  furniturePhrases: [
    '^der beitrag .+ erschien zuerst auf',
    'alle rechte vorbehalten',
    '^wir .*\\bcookies',
  ],
  visitorPhrases: [
    'wartungsarbeiten|\\bwillig(?:en sie|st du) ein\\b|^(?:jetzt )?(?:mitglied werden|zum abo|abo abschließen)|\\bmit (?:einem|ihrem) abo\\b|für abonnenten[.!]?$|fehler ist aufgetreten|inhalt ist (?:in ihrem land )?nicht verfügbar',
    '^(?=.*\\b(?:sie|ihr|ihre[nmrs]?|wir|uns|unsere[nmrs]?|du|deine?[nmrs]?|dich|dir)\\b).*(?:\\bcookies?\\b|einwilligung|\\bunsere (?:\\d+ )?partner|privatsphäre|datenschutz|personenbezogen|\\bgerät\\b|\\bbrowser|\\bkonto\\b|passwort|\\babonn|\\babos?\\b|\\banmelden\\b|\\beinloggen\\b|registrier|werbeblocker|captcha|datenverkehr)',
    '^(?:weiterlesen mit|bitte (?:melden sie sich|loggen sie sich|anmelden)|(?:jetzt|hier) (?:anmelden|registrieren|abonnieren|einloggen)|zugriff verweigert|alle akzeptieren)|(?:kostenlos|gratis) testen|bereits (?:abonnent|registriert|ein konto|kunde)|seite (?:wurde )?nicht gefunden|angeforderte seite|zurück zur startseite|(?:nur|exklusiv) für (?:unsere )?(?:abonnent|mitglieder)|jederzeit kündbar|etwas ist schiefgelaufen',
    '^(?:schon|bereits|sind sie (?:schon|bereits)) (?:abonnent|mitglied|registriert|dabei)[^.!]{0,12}\\?|\\b(?:(?:ersten|einen|\\d+) (?:monate?|wochen?|tage?)|probeabo|probemonat) (?:lang )?(?:gratis|kostenlos|kostenfrei|für (?:nur )?(?:€ ?)?\\d)',
  ],
  noticePhrases: [
    '^(?:leider[, ]*)?(?:(?:die|diese) (?:angeforderte |gesuchte |gewünschte )?seite (?:existiert|wurde|konnte|ist) (?:leider )?(?:nicht|gelöscht)|seite nicht gefunden)(?: mehr| gefunden(?: werden)?| verfügbar| erreichbar)*[.!]?$',
    '^leider (?:konnten|können) wir die .{0,20}seite nicht finden|^dieser (?:artikel|inhalt|beitrag|text) ist (?:leider )?(?:nicht mehr verfügbar|nur für (?:unsere )?abonnent(?:en|innen)|nur in unserer app verfügbar)[.!]?$',
    '^wir und unsere (?:\\d+ )?(?:\\w+ )?partner (?:verarbeiten|speichern|nutzen|verwenden)|^bitte stimmen sie der verwendung von cookies zu|^(?:um )?diesen artikel (?:weiter)?zulesen|^um diesen artikel zu lesen, (?:werden|melden|brauchen|benötigen) sie',
    '^(?:bitte )?(?:melden sie sich|loggen sie sich) (?:an|ein)\\b|^passwort vergessen\\?$|^dies(?:e (?:domain|website|webseite)|es (?:benutzer|kunden)?konto) (?:steht zum verkauf|ist (?:gesperrt|nicht erreichbar)|wurde gesperrt)[.!]?$|^ihre sitzung ist abgelaufen[.!]?$|^zu viele anfragen[.!]?$',
  ],
  withdrawalPhrases: [
    '^(?:dieser|der|unser|diese|die|unsere) .{0,40}(?:artikel|beitrag|text|bericht|meldung)\\b.{0,60}\\b(?:zurückgezogen|gelöscht|entfernt|offline genommen|depubliziert)|\\bwir haben (?:den|diesen|die|diese|unseren?) .{0,40}(?:artikel|beitrag|text|bericht|meldung) .{0,60}(?:zurückgezogen|gelöscht|entfernt|offline genommen|depubliziert)|^(?:dieser|diese) (?:artikel|beitrag|text|bericht|meldung)\\b.{0,40}(?:zurückgezogen|gelöscht|entfernt|offline genommen|depubliziert)',
  ],
  wallPhrases: [
    '^(?:jetzt |hier |einfach )?weiterlesen (?:mit|im|als|nach|für)\\b|\\bweiterlesen[ .!?…:]*$|^(?:jetzt )?(?:probe)?abo\\b.{0,40}\\blesen\\b|\\b(?:um|zum) (?:.{1,60} )?(?:weiterzulesen|weiterlesen|weiter zu lesen)\\b|^lesen sie (?:den (?:ganzen|vollständigen|gesamten)|diesen|weiter) .{0,60}\\b(?:mit|als|im abo)\\b',
    '\\bum (?:diesen|den (?:ganzen|vollständigen|gesamten)|die ganze) .{0,20}(?:artikel|text|beitrag|bericht|geschichte|inhalt).{0,20} (?:zu )?(?:lesen|sehen|öffnen|freizuschalten)\\b|\\b(?:artikel|text|beitrag|inhalt) (?:freischalten|freizuschalten|weiterlesen)\\b',
    '\\b(?:artikel|text|beitrag|inhalt|bericht)\\b.{0,30}\\b(?:nur|exklusiv|ausschließlich)\\b.{0,40}(?:\\babo|mitglied|nutzer|leser|premium|\\bplus\\b)|^(?:nur|exklusiv|ausschließlich) für (?:unsere )?(?:abonnent|mitglied)|\\b(?:der rest|die fortsetzung) (?:des|dieses|dieser|der) (?:artikels|textes|beitrags|berichts|geschichte) (?:ist|gibt|steht|lesen)\\b',
    '\\b(?:kostenlosen?|gratis|freien?) (?:artikel|texte|beiträge) (?:mehr|übrig|gelesen|frei|in diesem monat|diesen monat)|\\bsie haben (?:keine|ihre letzten?) (?:kostenlosen?|freien?) artikel\\b',
    '^lesen sie (?:jetzt |hier )?weiter\\b|\\b(?:den|diesen) (?:ganzen|vollständigen|gesamten) (?:artikel|text|beitrag) lesen\\b|\\bendet (?:die|der|das|ihre) (?:kostenlose |kostenfreie )?(?:vorschau|leseprobe)|^(?:artikel|inhalt|beitrag) für (?:abonnent|mitglied)',
    '\\blesen sie weiter[.!]?$|\\b(?:artikel|beitrag|text|inhalt) ist (?:\\w+ ){1,3}vorbehalten[.!]?$|\\bum den artikel zu lesen[.!]?$',
    '^(?:jetzt )?(?:diesen|den (?:ganzen|vollständigen|gesamten)) (?:artikel|text|beitrag|bericht) (?:lesen|erhalten|gibt) (?:sie|es) (?:nur |exklusiv |ab |jetzt |weiter )*(?:mit|als|im|in|bei|auf|für)\\b',
  ],
  addressPhrases: [
    '^(?:bitte )?(?:versuchen|schauen|nutzen|prüfen|überprüfen|gehen|kehren|wenden|melden|loggen|werden|laden|klicken|kommen|kontaktieren|geben|bestätigen|aktivieren|deaktivieren|stimmen|warten|abonnieren|registrieren) sie\\b|^jetzt (?:angebot|herunterladen|kaufen|laden|anmelden|lesen)',
    '^(?:leider |entschuldigung,? )?(?:diese[rs]?|unsere?|ihre?|der|die|das)\\b.{0,30}(?:seite|webseite|website|server|konto|domain|inhalt|artikel|app|sitzung|anfrage|zugriff|zugang)\\b.*(?:nicht|gesperrt|abgelaufen|überarbeitet|verkauf|verfügbar|gelöscht|verschoben|eingeschränkt)',
    '^(?=.*\\b(?:sie|ihr|ihre[nmrs]?|wir|uns|unsere[nmrs]?|du|deine?[nmrs]?)\\b).*(?:\\bseite\\b|webseite|website|\\bserver|\\bapp\\b|anbieter|hoster|startseite|sitzung|mitglied|zugang|zugriff|diesen artikel)|^zu viele (?:anfragen|zugriffe)|^fehler\\b|\\bserverfehler\\b',
  ],
  readerActs: words(`
    aufrufe aufruf klicks gelesen lesen likes geteilt teilungen angesehen angeklickt online mitlesende zugriffe`),
  besideActs: words(`
    es gerade aktuell derzeit momentan personen person leser leserinnen menschen nutzer nutzerinnen besucher mit mal von wurde bisher diesen das artikel text beitrag sind tsd`),
  todayIs: ['heute ist(?: der)?'],
  disclaimerOpenings: ['haftungsausschluss ?:', 'die (?:hier )?geäußerten meinungen'],
  correctionPhrases: [
    '^korrektur(?:hinweis)?(?:,? [^:]+)? ?[:—–-]',
    '\\bin einer (?:früheren|ersten|vorherigen) (?:version|fassung)\\b|^dieser (?:artikel|text|beitrag) wurde (?:korrigiert|geändert)',
  ],
  updatePhrases: [
    '^dieser (?:artikel|text|beitrag) wurde aktualisiert',
    '^\\W*(?:anmerkung der redaktion|anm\\. d\\. red)\\b',
  ],
  updateOpenings: ['\\W*(?:zuletzt )?(?:aktualisiert|geändert)'],
  signOffOpenings: ['quellen? ?:', '[([]?(?:redaktion|bearbeitet von|mitarbeit) ?:'],
  by: ['von', 'autor(?:in)?'],
  and: ['und'],
  isA: ['ist'],
  crafts: ['redakteur(?:in)?', 'korrespondent(?:in)?', 'journalist(?:in|e)?'],
  pictures: words(`
    foto fotos bild bilder archiv archivbild`),
  captionLabels: ['fotos?', 'bild', 'bilder', 'bildquelle', 'quelle'],
  creditNouns: ['foto', 'bild'],
  creditBy: ['via', 'von'],
  creditJoins: ['von'],
  noPlace: ['eilmeldung', 'exklusiv'],
  ages: ['vor', 'heute', 'gestern'],
  whenWords: words(`
    stand veröffentlicht aktualisiert zuletzt geändert am um uhr stunde stunden tagen`),
  openers: words(`
    nach während trotz am im bei`),
};
