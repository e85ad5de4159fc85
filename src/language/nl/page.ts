import type { PageWords } from '../page-words.ts';
import { words } from '../words.ts';

export const page: Partial<PageWords> = {
  visitorPhrases: [
    '^(?=.*\\b(?:wij|we|onze|ons|je|jouw|u|uw)\\b).*(?:\\bcookies?\\b|toestemming|onze (?:\\d+ )?partners|privacy|persoonsgegevens|\\bapparaat|\\bbrowser\\b|wachtwoord|\\b(?:je|een|uw) account\\b|\\babonnee?\\b|abonnement|adblocker)',
    '^(?:verder lezen\\?|word abonnee|log in|inloggen|registreer)|(?:alleen|exclusief) voor abonnees|al abonnee|om verder te lezen|pagina niet gevonden|toegang geweigerd|alles accepteren|nog geen account|er is iets misgegaan',
    '\\b(?:eerste (?:maand|week)|\\d+ (?:dagen|weken|maanden)|een maand) (?:lang )?(?:gratis|voor (?:€ ?)?\\d)|(?:maandelijks|altijd|op elk moment) opzegbaar|^(?:probeer|lees) .{0,30}\\bgratis\\b',
  ],
  noticePhrases: [
    '^(?:(?:oeps|sorry|helaas)[ ,!.]*)?(?:pagina niet gevonden|(?:de|deze) (?:gevraagde |opgevraagde )?pagina (?:bestaat (?:niet|niet meer)|is niet gevonden|kan niet (?:worden )?gevonden(?: worden)?))[ .!]*$|^we kunnen de .{0,20}pagina niet vinden',
    '^om (?:verder te lezen|dit artikel te lezen)\\b.*\\b(?:inloggen|account|lid|abonnee|abonnement)\\b|^dit artikel is (?:alleen|exclusief) voor abonnees[ .!]*$|^wachtwoord vergeten\\?$|^wij en onze (?:\\d+ )?partners (?:gebruiken|bewaren|slaan|verwerken)',
    '^dit account is (?:opgeschort|geblokkeerd)[ .!]*$|^dit domein is te koop[ .!]*$|^(?:uw|je) sessie is verlopen[ .!]*$|^deze inhoud is alleen beschikbaar in onze app[ .!]*$|^(?:interne )?serverfout[ .!]*$|^te veel verzoeken[ .!]*$|^deze (?:web)?site is (?:in aanbouw|in onderhoud)[ .!]*$',
  ],
  withdrawalPhrases: [
    '\\b(?:dit|het|ons) (?:\\S+ )?(?:artikel|bericht|verhaal) .{0,60}(?:ingetrokken|verwijderd|offline gehaald|teruggetrokken)|\\bwij? hebben (?:dit|het|ons) (?:\\S+ )?(?:artikel|bericht|verhaal) .{0,60}(?:ingetrokken|verwijderd|offline gehaald)',
  ],
  wallPhrases: [
    '\\bom (?:.{1,40} )?verder te lezen|\\bom (?:dit|het (?:hele|volledige)) (?:artikel|verhaal) .{0,20}te lezen|\\bverder lezen[ .!?…:]*$|^(?:gratis |nu )?(?:verder lezen|lees verder|doorlezen)(?: (?:met|als|op)\\b|[ ?.!…:]*$)|^lees (?:dit|het) (?:hele |volledige )?(?:artikel|verhaal) (?:met|als)\\b',
    '\\b(?:artikel|verhaal|inhoud)\\b.{0,20}\\b(?:alleen|uitsluitend|exclusief)\\b.{0,25} voor (?:onze )?(?:abonnees|leden|geregistreerde)|^(?:alleen|exclusief) voor (?:onze )?(?:abonnees|leden)|\\bde rest van (?:dit|het) (?:artikel|verhaal) (?:is|lees)|\\bgratis artikelen (?:over|gelezen|deze maand)',
    '^(?:lees|koop|ontgrendel) (?:dit|het) (?:hele |volledige )?(?:artikel|verhaal|stuk) (?:nu |los |verder )*(?:voor|vanaf|via|in de app)\\b',
  ],
  addressPhrases: [
    '^(?:probeer|ga (?:naar|terug)|neem contact|controleer|gebruik de|klik|download|log|meld|keer terug|accepteer|wacht|schakel|word)\\b',
    '^(?:helaas,? |sorry,? )?(?:deze?|dit|onze|uw|je|het|de) (?:gevraagde )?(?:pagina|(?:web)?site|account|domein|inhoud|artikel|app|sessie|server|toegang|link|verzoek)\\b.*\\b(?:niet|opgeschort|verlopen|koop|beschikbaar|aanbouw|onderhoud|verwijderd)\\b|^(?:interne )?(?:server)?fout\\b|^te veel verzoeken',
    '^(?=.*\\b(?:wij|we|onze|ons|je|jouw|u|uw)\\b).*(?:\\bpagina\\b|\\b(?:web)?site\\b|\\bserver\\b|\\bapp\\b|provider|sessie|toegang|startpagina)|^om dit artikel te lezen',
  ],
  readerActs: words(`
    weergaven keer gelezen gedeeld likes lezen leest bekeken online`),
  besideActs: words(`
    er zijn personen mensen lezers gebruikers bezoekers dit artikel door nu op moment momenteel`),
  todayIs: ['vandaag is(?: het)?'],
};
