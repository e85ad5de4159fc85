/** Plurals that no rule makes singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['servicemen', 'serviceman'],
  ['fishermen', 'fisherman'],
  ['crewmen', 'crewman'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['thieves', 'thief'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['shelves', 'shelf'],
  ['criteria', 'criterion'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['movies', 'movie'],
  ['series', 'series'],
  ['species', 'species'],
]);

/** The singular of an English noun in lower case; a word that is none, or has none, comes back as it is. */
export function singularNoun(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (!isRegularPlural(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|oes|[^aeiou]us)es$/.test(noun) && !/(?:shoes|toes|aches)$/.test(noun))
    return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** People by what they are in the news, whom numbers count more often than anything else. */
export const PERSONS: ReadonlySet<string> = new Set(
  'people persons men women children civilians soldiers troops residents protesters victims migrants refugees'.split(
    ' ',
  ),
);

/** Counted in this form although no plural ends so. */
const COLLECTIVE = new Set(
  (
    'troops police aircraft personnel crew staff dead wounded injured missing others cattle sheep fish ' +
    'media data alumni oxen'
  ).split(' '),
);

/** Whether a lower-case word is the plural of a noun, as far as its form shows. */
export function isPlural(word: string): boolean {
  return COLLECTIVE.has(word) || IRREGULAR.has(word) || isRegularPlural(word);
}

function isRegularPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s|ous)$/.test(word);
}
