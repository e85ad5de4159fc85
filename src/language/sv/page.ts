import type { PageWords } from '../page-words.ts';

export const page: Partial<PageWords> = {
  visitorPhrases: [
    '^(?=.*(?:^|[^a-zåäö])(?:vi|vår[at]?|oss|du|din|ditt|dina|dig)(?![a-zåäö])).*(?:cookie|kakor|samtyck|integritet|personuppgift|\\bpartner|\\benhet|webbläsare|lösenord|\\bkonto|prenumer|logga in|annonsblocker)',
    '(?:endast|bara|enbart) för (?:våra )?(?:prenumeranter|inloggade|medlemmar)|för att (?:läsa vidare|fortsätta läsa)|^(?:logga in|bli prenumerant|prenumerera|skapa konto)|sidan (?:hittades inte|kunde inte hittas)|åtkomst nekad|något gick fel|godkänn alla|redan prenumerant',
    '^(?=.*(?:^|[^a-zåäö])du(?![a-zåäö])).*(?:dina val|inställningar)|genom att klicka på .{0,40}(?:godkänn|samtyck|accepter)|värnar om (?:din|er) integritet|(?:första månaden|\\d+ (?:dagar|veckor|månader)|prova) (?:gratis|för (?:bara |endast )?\\d)|avsluta när du vill',
  ],
  noticePhrases: [
    '^(?:hoppsan|tyvärr|oj)?[ ,!.]*(?:sidan (?:hittades inte|kunde inte hittas|finns inte(?: längre)?|du (?:söker|letar efter|försökte nå) (?:finns inte(?: längre)?|hittades inte|kunde inte hittas))|vi (?:kan inte|kunde inte) hitta sidan)[ .!]*$',
    '^vi och våra (?:\\d+ )?partner(?:s|er)? (?:använder|lagrar|behandlar|sparar)|^(?:den här|denna) (?:webbplatsen|webbplats|sajten|sidan) använder (?:cookies|kakor)|^domänen är till salu[ .!]*$|^(?:det här )?kontot (?:är|har blivit) (?:avstängt|spärrat)[ .!]*$|^din session har (?:gått ut|löpt ut)[ .!]*$|^för många (?:förfrågningar|anrop)[ .!]*$|^(?:internt )?serverfel[ .!]*$',
    '^för att läsa (?:vidare|(?:den här|hela) artikeln)\\b.*(?:logga in|konto|prenumer)|^(?:den här|denna) artikeln? är (?:endast|bara|enbart) för (?:våra )?prenumeranter[ .!]*$|^glömt (?:ditt )?lösenord\\?$',
    '^vi (?:värnar|bryr oss) om (?:din|er) (?:personliga )?integritet[ .!]*$|^genom att klicka på .{0,40}samtycker du',
  ],
  withdrawalPhrases: [
    '(?:den här|denna|artikeln|texten|vår) ?(?:artikel|artikeln|texten?)? .{0,60}(?:har (?:dragits|tagits) (?:tillbaka|bort|ned|ner)|har (?:raderats|avpublicerats)|är (?:borttagen|raderad|avpublicerad))|vi har (?:dragit tillbaka|tagit bort|avpublicerat|raderat) (?:den här|denna|artikeln|texten)',
  ],
  wallPhrases: [
    'för att (?:läsa vidare|fortsätta läsa|läsa (?:hela|resten|den här|denna))|(?:artikeln|texten|innehållet|resten) .{0,20}(?:endast|bara|enbart) för (?:våra )?(?:prenumeranter|medlemmar|inloggade)|^(?:endast|bara|enbart) för (?:prenumeranter|medlemmar)|^läs (?:vidare|hela artikeln) (?:med|som)(?![a-z])|^fortsätt läsa(?: (?:med|som)|[ .!]*$)',
    '^läs (?:den här |hela )?artikeln (?:för|från|i appen)(?![a-zåäö])|nått (?:din |månadens )?gräns(?:en)? för .{0,20}artiklar|^du har (?:läst|använt) .{0,30}fria artiklar',
  ],
  addressPhrases: [
    '^(?:vänligen |var god )?(?:försök|gå (?:till|tillbaka)|kontrollera|klicka|kontakta|logga|ladda|vänta|uppdatera|använd)(?![a-zåäö])|^(?:tyvärr )?(?:sidan|webbplatsen|kontot|innehållet|sessionen|domänen|tjänsten)(?![a-zåäö]).*(?:inte|inga)|^fel(?![a-zåäö])|^den kan ha (?:tagits bort|flyttats)',
  ],
  correctionPhrases: [
    '^(?:rättelse|korrigering) ?[:—–-]|i en tidigare version av (?:artikeln|texten)',
  ],
};
