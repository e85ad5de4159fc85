/** What happens to people in the news: two counts of people are one claim only if the same befell them. */
const FATES: Readonly<Record<string, string>> = {
  dead: 'kill killed killing kills die died dies dying dead death deaths fatality fatalities killings slain lives',
  hurt: 'injure injured injures injuring injury injuries wound wounded wounds wounding hurt',
  displaced: 'displace displaced displacing flee fled fleeing evacuate evacuated uprooted homeless',
  held: 'arrest arrested arrests arresting detain detained detaining held charged jailed',
  taken: 'kidnap kidnapped abduct abducted hostage hostages',
  missing: 'missing unaccounted',
  saved: 'rescue rescued rescuing saved freed released survived survivors',
  ill: 'infected infections hospitalised hospitalized vaccinated ill',
};

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(FATES).flatMap(([fate, words]) =>
    words.split(' ').map((word) => [word, fate] as const),
  ),
);

/** The fate that a word speaks of, or null. */
export function fateOf(form: string): string | null {
  return BY_WORD.get(form) ?? null;
}
