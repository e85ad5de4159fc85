import type { Outline } from '../outline.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';
import { page } from './page.ts';

/** What is known of French before a text of it is read. */
export const outline: Outline = {
  tag: 'fr',
  frequent: setOf(`
    le la les de des du un une et est en que qui dans pour sur pas au aux par plus ce cette ont il
    elle ils sont avec a été son sa ses se d l qu ne leur mais ou où après selon nous`),
  common: setOf(`
    afin ainsi alors année années ans après assez aucun aujourd'hui aussi autre autres avaient
    avait avant avec avoir beaucoup bien c'est car cela celle celui cent ces cette ceux chaque
    chez comme contre dans demande depuis dernier dernière derniers deux devant devrait dire doit
    donc dont durant elle elles encore entre environ était étaient été être euros faire fait façon
    fois font grand grande heure heures homme ils jour jours jusqu'à jamais leur leurs lors lundi
    mardi mercredi jeudi vendredi samedi dimanche mais malgré matin même mieux millions mois moins
    monde nombre notamment notre nous nouveau nouvelle n'est ont parce parmi partie pays pendant
    personnes peut place plus plusieurs point politique pour pourrait première premier près
    prendre président puis quand quatre qu'il qu'elle quelques sans selon sera serait ses
    seulement soir soit sont sous suite sur temps toujours tous tout toute toutes très trois trop
    vers ville vont votre vous`),
  page,
  sentences: {
    leading: setOf(`
    mme mmes mlle mlles mm mgr m dr pr prof st ste av bd cf`),
    trailing: setOf(`
    cie sté etc env max min hab éd`),
    degrees: NO_WORDS,
    beforeNumber: setOf(`
    no n° p pp art fig chap vol tél janv févr avr juil sept oct nov déc`),
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: setOf(`
    le la les un une il elle on nous vous je ils elles ce cet cette ces mais et dans en pour selon de du
    depuis après avant si des à au aux avec sans chez comme l d c s n qu son sa ses leur leurs tout
    tous quand lorsque alors ainsi aussi puis enfin pourtant cependant hier lors entre sous vers
    plusieurs certains beaucoup ne y`),
  },
  months,
  weekdays,
};
