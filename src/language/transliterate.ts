/**
 * Letters of Russian and Ukrainian in Latin, as passports of both countries have them; where they
 * differ, as in the Russian one. Soft and hard signs are left out.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** A word in lower case in Latin letters: "харьков" is "kharkov". What is in no table stays. */
function transliterated(word: string): string {
  return word.replace(/\p{sc=Cyrillic}/gu, (letter) => LETTERS[letter] ?? letter);
}

/** Endings that names have in the cases of Russian and Ukrainian, and the English one; those of a vowel alone go with the vowels. */
const ENDINGS = /(?:ом|ем|ым|им|ою|ого|ому|ам|ами|ах)$|['’]s?$/u;

/** Spellings of one sound, or of sounds that one language writes as another does not, by the letter that stands for them. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|sh|zh|tz|ts|[zsžšżźśßş]/g, 's'],
  [/tch|ch|kh|cz|[hgčćğ]/g, 'h'],
  [/ck|[cqk]/g, 'k'],
  [/ph|[fwv]/g, 'v'],
  [/x/g, 'ks'],
];

/**
 * What is sure to be left of a name in other languages and scripts: its consonants, those that one
 * language writes for the sounds of another as one letter, each once in a row. "Kharkiv", "Charkiw"
 * and "Харькова" have "hrkv" in common.
 */
export function consonantsOf(word: string): string {
  let letters = transliterated(word.replace(ENDINGS, '')).normalize('NFD');
  for (const [spellings, letter] of SOUNDS) letters = letters.replace(spellings, letter);
  return letters.replace(/[^b-df-hk-np-tv-xz]/g, '').replace(/(.)\1+/g, '$1');
}
