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
  ],
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
