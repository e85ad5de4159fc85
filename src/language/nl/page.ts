import type { PageWords } from '../page-words.ts';

export const page: Partial<PageWords> = {
  visitorPhrases: [
    '^(?=.*\\b(?:wij|we|onze|ons|je|jouw|u|uw)\\b).*(?:\\bcookies?\\b|toestemming|onze (?:\\d+ )?partners|privacy|persoonsgegevens|\\bapparaat|\\bbrowser\\b|wachtwoord|\\b(?:je|een|uw) account\\b|\\babonnee?\\b|abonnement|adblocker)',
    '^(?:verder lezen\\?|word abonnee|log in|inloggen|registreer)|(?:alleen|exclusief) voor abonnees|al abonnee|om verder te lezen|pagina niet gevonden|toegang geweigerd|alles accepteren|nog geen account|er is iets misgegaan',
  ],
};
