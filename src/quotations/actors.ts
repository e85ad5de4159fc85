import { isFunctionWord, isRole } from './lexicon.ts';

/** Countries as a source may be called: the name, who or what is of it, its capital or seat of power. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  [
    'us usa u.s u.s. america american americans washington united-states',
    'uk britain british britons london england english',
    'russia russian russians moscow kremlin',
    'ukraine ukrainian ukrainians kyiv kiev',
    'china chinese beijing',
    'germany german germans berlin',
    'france french paris',
    'italy italian italians rome',
    'spain spanish madrid',
    'poland polish warsaw',
    'iran iranian iranians tehran',
    'iraq iraqi iraqis baghdad',
    'israel israeli israelis jerusalem',
    'palestine palestinian palestinians',
    'lebanon lebanese beirut',
    'syria syrian syrians damascus',
    'turkey turkish turks türkiye ankara',
    'egypt egyptian egyptians cairo',
    'saudi saudis riyadh',
    'yemen yemeni yemenis sanaa',
    'india indian indians delhi',
    'pakistan pakistani pakistanis islamabad',
    'afghanistan afghan afghans kabul',
    'japan japanese tokyo',
    'taiwan taiwanese taipei',
    'canada canadian canadians ottawa',
    'mexico mexican mexicans',
    'brazil brazilian brazilians brasilia',
    'venezuela venezuelan venezuelans caracas',
    'australia australian australians canberra',
    'denmark danish danes copenhagen',
    'sweden swedish swedes stockholm',
    'norway norwegian norwegians oslo',
    'finland finnish finns helsinki',
    'netherlands dutch hague',
    'belarus belarusian minsk',
    'georgia georgian tbilisi',
    'armenia armenian yerevan',
    'azerbaijan azerbaijani baku',
    'hungary hungarian budapest',
    'qatar qatari doha',
    'eu european brussels',
  ].flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form) => [form, forms[0] as string] as const);
  }),
);

/** Words that say of a source only that it is one. */
const GENERIC = new Set(
  `military force forces army troops government governments leader leaders authorities authority side
  administration regime officials officialdom source sources people person man woman member members
  local national new representative representatives figures president's party spokesmen mr mrs ms dr
  sir lady familiar matter`.split(/\s+/),
);

/** Who or what a phrase names, by what two phrases for one thing have in common. */
export interface Actor {
  readonly countries: ReadonlySet<string>;
  /** Names and what else tells this one from others; empty for "Russian officials". */
  readonly names: ReadonlySet<string>;
}

export function actorOf(phrase: string): Actor {
  const countries = new Set<string>();
  const names = new Set<string>();
  const text = phrase
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/united states/g, 'us');
  for (const word of text.match(/(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? []) {
    const form = word.replace(/'s?$/, '');
    const country = COUNTRIES.get(form);
    if (country !== undefined) countries.add(country);
    else if (!isFunctionWord(form) && !isRole(form) && !GENERIC.has(form)) names.add(form);
  }
  return { countries, names };
}

/**
 * Whether two phrases may well name one source: a name in common, or one of them only says of
 * which country ("Russia", "Russian officials", "Russia's Defence Ministry").
 */
export function mayBeSame(a: Actor, b: Actor): boolean {
  if (a.names.intersection(b.names).size > 0) return true;
  const apart =
    a.countries.size > 0 && b.countries.size > 0 && a.countries.isDisjointFrom(b.countries);
  return !apart && (a.names.size === 0 || b.names.size === 0);
}
