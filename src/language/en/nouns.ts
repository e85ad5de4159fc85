import { setOf } from '../words.ts';

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
  ['gunmen', 'gunman'],
  ['firemen', 'fireman'],
  ['businessmen', 'businessman'],
  ['congressmen', 'congressman'],
  ['militiamen', 'militiaman'],
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

/** Counted in this form although no plural ends so. */
const COLLECTIVE = setOf(`
  troops police aircraft personnel crew staff dead wounded injured missing others cattle sheep fish
  media data alumni oxen`);

export function singular(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (!isRegularPlural(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|oes|[^aeiou]us)es$/.test(noun) && !/(?:shoes|toes|aches)$/.test(noun))
    return noun.slice(0, -2);
  return noun.slice(0, -1);
}

export function isPlural(word: string): boolean {
  return COLLECTIVE.has(word) || IRREGULAR.has(word) || isRegularPlural(word);
}

function isRegularPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s|ous)$/.test(word);
}

const ADJECTIVE_ENDING =
  /(?:ian|ean|ese|ish|al|ic|ive|ous|ary|ful|less|able|ible|ern|ant|ent|est|an|or|ed|ing|'s|s')$/;

/** Adjectives, and words that stand like one, whose ending does not show it. */
const ADJECTIVES = setOf(`
  new big small large high low long young old top key single separate good bad heavy light early late
  main chief deep dry wet free full hot cold open red black white green blue third second first last
  next arms air other more additional extra few many further`);

export function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || ADJECTIVE_ENDING.test(word);
}
