import type { PageWords } from '../page-words.ts';
import { words } from '../words.ts';

export const page: Partial<PageWords> = {
  visitorPhrases: [
    '(?:in manutenzione|non è disponibile nel tuo paese)|accesso illimitato|si è verificato un errore|contenuto riservato',
    '^(?=.*(?:\\b(?:noi|nostr[oiae]|tu[oaei]?|ti|puoi|vi|vostr[oiae])\\b|\\btuoi\\b)).*(?:\\bcookies?\\b|nostri (?:\\d+ )?(?:fornitori|partner)|consenso|acconsent|privacy|dati personali|dispositivo|\\bbrowser\\b|password|\\b(?:tuo|un) account\\b|\\babbona(?:ti|rti|mento)|registrati|senza pubblicità)',
    'riservat[oa] agli abbonati|per continuare a leggere|sei già abbonato|^(?:abbonati|registrati|accedi)\\b|pagina non trovata|la pagina richiesta|accesso negato|accetta (?:tutto|e continua)|torna alla home|qualcosa è andato storto',
    '\\b(?:primo mese|prime \\w+ settimane|\\d+ (?:giorni|mesi|settimane)|un mese) (?:gratis|gratuit[oi]|a (?:solo |soli )?(?:€ ?)?\\d)|disdici quando vuoi|^hai già un abbonamento',
  ],
  noticePhrases: [
    '^(?:(?:ops|oops|spiacenti)[ ,!.]*)?(?:pagina non trovata|la pagina (?:richiesta |che (?:cerchi|stai cercando) )?non (?:esiste|è stata trovata)(?: più)?)[ .!]*$|^non (?:riusciamo a trovare|troviamo) la pagina',
    "^per (?:leggere|continuare a leggere) (?:questo|l')? ?articolo,? (?:diventa|abbonati|accedi|registrati|devi)|^password dimenticata\\?$|^noi e i nostri (?:\\d+ )?(?:partner|fornitori) (?:usiamo|archiviamo|utilizziamo|trattiamo)",
    '^questo account è stato sospeso[ .!]*$|^questo dominio è in vendita[ .!]*$|^la tua sessione è scaduta[ .!]*$|^questo contenuto è disponibile solo nella nostra app[ .!]*$|^errore interno del server[ .!]*$|^troppe richieste[ .!]*$|^(?:(?:il|questo) )?sito in (?:costruzione|manutenzione)[ .!]*$',
  ],
  withdrawalPhrases: [
    "(?:^|\\b)(?:questo|l') ?articolo .{0,60}(?:è stato|sarà) (?:\\S+ )?(?:ritirato|rimosso|eliminato|cancellato)|\\bquesta notizia .{0,60}è stata (?:\\S+ )?(?:ritirata|rimossa|eliminata)|\\babbiamo (?:ritirato|rimosso|eliminato) (?:questo|l') ?articolo",
  ],
  wallPhrases: [
    "\\bper (?:continuare (?:a leggere|la lettura)|leggere (?:(?:tutto )?l'articolo|questo articolo|il resto del|la notizia complet)|sbloccare (?:l'|questo )?articolo)|^vuoi (?:continuare a )?leggere\\b|(?:raggiunto|esaurito) .{0,30}articoli gratuiti|^(?:continua|prosegui) (?:a leggere|la lettura)(?: con| su|[ .!…:]*$)",
    "(?:articolo|contenuto|notizia|testo) .{0,20}(?:riservat|esclusiv)[oaie] (?:agli|ai|per gli|per i) (?:nostri )?(?:abbonati|soci|iscritti|utenti registrati)|^riservato (?:agli|ai nostri) abbonati|\\bil resto (?:dell'articolo|di questo articolo|della notizia) è|articoli gratuiti (?:rimasti|questo mese|disponibili)",
    "^sblocca (?:l'|questo )|^(?:contenuto|articolo) per (?:gli )?abbonati",
    "^(?:leggi|acquista|compra) (?:l'|questo |tutto l')?(?:articolo|notizia)(?: complet[oa])? (?:a|per|con|da)\\b|^(?:abbonati|diventa socio) (?:e|per) (?:leggi|leggere|accedi)\\b",
  ],
  addressPhrases: [
    '^(?:riprova|contatta|scarica(?:l[ao])?\\b|torna|verifica|controlla|utilizza|usa la|clicca|accedi|abbonati|accetta|attiva|disattiva|attendi|diventa)',
    '^(?:spiacenti,? )?(?:quest[oa]|il nostro|la nostra|il tuo|la tua|la|il) (?:pagina|sito|account|dominio|contenuto|articolo|app|applicazione|sessione|server|accesso|link|richiesta)\\b.*(?:\\bnon\\b|sospeso|scadut[ao]|vendita|disponibile|costruzione|manutenzione|rimoss[ao])|^errore\\b|^troppe richieste|^sito in\\b',
    '^(?=.*\\b(?:noi|nostr[oiae]|tu[oaei]?|ti|puoi|vi|vostr[oiae]|riusciamo)\\b).*(?:\\bpagina\\b|\\bsito\\b|\\bserver\\b|\\bapp\\b|provider|sessione|\\baccesso\\b)|^per leggere questo articolo|torna presto',
  ],
  readerActs: words(`
    visualizzazioni letture condivisioni clic leggono letto leggendo visite online`),
  besideActs: words(`
    ci sono persone lettori utenti visitatori questo articolo da ora stanno volte adesso`),
  todayIs: ['oggi è'],
  signOffOpenings: ['fonti? ?:'],
};
