function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** Abbreviations that the next word belongs to, so that their point never ends a sentence. */
export const LEADING: ReadonlySet<string> = words(
  // English
  'mr mrs ms mx dr prof gen lt col maj capt cmdr sgt cpl pvt adm sen rep gov rev hon pres supt det',
  'insp messrs msgr st ste mt ft vs viz cf esp approx atty asst dept',
  // German
  'hr fr nr abs ca bzw vgl sog evtl ggf inkl exkl mio mrd tsd geb gest ing dipl',
  // French
  'mme mlle mm mgr env',
  // Spanish, Portuguese, Italian
  'sr sra srta dra lic ee ud uds pág núm sig sigg dott avv exmo',
  // Dutch
  'dhr mw drs jhr',
  // Russian
  'г ул им млн млрд тыс руб долл',
);

/** Abbreviations that end a sentence only before a word that begins sentences. */
export const TRAILING: ReadonlySet<string> = words(
  'inc corp ltd co bros jr esq plc llc ave blvd rd univ assn al mass conn pa calif ariz',
  'ff str jh',
  'cie sté bd cía',
);

/** Abbreviations with inner points that end a sentence before any capital: nothing is named after them. */
export const DEGREES: ReadonlySet<string> = words(
  'ph.d m.d j.d b.a m.a b.sc m.sc ll.b ll.m ll.d m.b.a',
);

/** Abbreviations that a number belongs to; before a word their point ends a sentence. */
export const BEFORE_NUMBER: ReadonlySet<string> = words(
  'no nos p pp fig figs vol ch sec art par eq n°',
  'jan feb mar apr jun jul aug sep sept oct nov dec',
  'mär mrz okt dez bd kap s',
  'janv févr avr juil déc',
  'ene abr ago dic',
);

/** German words before an ordinal, whose point ends nothing: "am 19. November", "der 1. FC Köln". */
export const BEFORE_ORDINAL: ReadonlySet<string> = words(
  'der die das dem den des im am zum zur vom beim ab bis seit jeder jede jedes ein eine einen einem',
);

/** Words that often begin a sentence and seldom follow an abbreviation inside one. */
export const STARTERS: ReadonlySet<string> = words(
  'the a an he she it they we i you in on at but and or however this that these those there here when',
  'while after before if as for its his her their our my your meanwhile since with under now so then',
  'what who why how where which some many most both all no not by from to during although because',
  'despite according instead still yet also only one another earlier later last',
  'der die das ein eine er sie es wir ich im am an auf bei mit nach seit doch aber und dabei auch dies',
  'diese dieser dieses zudem so wie wenn als zu für vor denn damit dort hier jetzt nun ihr ihre sein',
  'le la les un une il elle on nous ils elles ce cette ces mais et dans en pour selon depuis après si',
  'el los las una se su sus pero y según para por con desde cuando como este esta no lo',
  'il lo gli uno ma nel nella dopo secondo per questa questo',
  'de het een hij zij ze wij maar en op bij na voor dit deze dat',
  'он она они это но и в на по с за после как',
);
