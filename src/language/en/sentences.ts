import type { SentenceWords } from '../../text/sentences.ts';
import { NO_WORDS, setOf } from '../words.ts';

export const sentences: SentenceWords = {
  leading: setOf(
    'mr mrs ms mx dr prof gen lt col maj capt cmdr sgt cpl pvt adm sen rep gov rev hon pres supt det',
    'insp messrs msgr st ste mt ft vs viz cf esp approx atty asst dept',
  ),
  trailing: setOf(
    'inc corp ltd co bros jr esq plc llc ave blvd rd univ assn al mass conn pa calif ariz',
  ),
  degrees: setOf('ph.d m.d j.d b.a m.a b.sc m.sc ll.b ll.m ll.d m.b.a'),
  beforeNumber: setOf(
    'no nos p pp fig figs vol ch sec art par eq n° ext tel',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  beforeOrdinal: NO_WORDS,
  afterOrdinal: NO_WORDS,
  starters: setOf(
    'the a an he she it they we i you in on at but and or however this that these those there here when',
    'while after before if as for its his her their our my your meanwhile since with under now so then',
    'what who why how where which some many most both all no not by from to during although because',
    'despite according instead still yet also only one another earlier later last',
  ),
};
