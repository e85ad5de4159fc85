import type { PageWords } from '../page-words.ts';

export const page: Partial<PageWords> = {
  visitorPhrases: [
    '(?:in manutenzione|non è disponibile nel tuo paese)|accesso illimitato|si è verificato un errore|contenuto riservato',
    '^(?=.*(?:\\b(?:noi|nostr[oiae]|tu[oaei]?|ti|puoi|vi|vostr[oiae])\\b|\\btuoi\\b)).*(?:\\bcookies?\\b|nostri (?:\\d+ )?(?:fornitori|partner)|consenso|acconsent|privacy|dati personali|dispositivo|\\bbrowser\\b|password|\\b(?:tuo|un) account\\b|\\babbona(?:ti|rti|mento)|registrati|senza pubblicità)',
    'riservat[oa] agli abbonati|per continuare a leggere|sei già abbonato|^(?:abbonati|registrati|accedi)\\b|pagina non trovata|la pagina richiesta|accesso negato|accetta (?:tutto|e continua)|torna alla home|qualcosa è andato storto',
  ],
  signOffOpenings: ['fonti? ?:'],
};
