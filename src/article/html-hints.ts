import type { BlockRole } from './article.ts';
import type { PageElement } from './html-dom.ts';

/** Roles that a page's markup can name. */
export type Hint = Extract<
  BlockRole,
  'headline' | 'byline' | 'date' | 'standfirst' | 'caption' | 'related' | 'boilerplate'
>;

/** Words in class names and ids, by the role of what they are put on; tried in this order. */
const NAMES: ReadonlyArray<readonly [Hint, RegExp]> = [
  [
    'caption',
    /^(?:(?:fig|img|image|photo|media|wp|picture|gallery|video)?-?captions?|cutline|credits?|(?:photo|image|media|img|picture)-?credits?|photographer|copyright-holder)$/,
  ],
  [
    'related',
    /^(?:related\w*|recommend\w*|recirc\w*|readmore|trending|popular|promos?|teasers?|outbrain|taboola|zergnet|revcontent|more-?(?:stories|articles|news|from|on|like|links)|read-?(?:more|next|also)|also-?read|see-?also|linked-?(?:articles|stories)|yarpp|crp|jp-relatedposts)$/,
  ],
  [
    'boilerplate',
    /^(?:shar(?:e|es|er|ing|ebar|eaholic|edaddy|ethis|etools|ebuttons?)|addtoany|addthis|social\w*|newsletters?\w*|subscri\w+|sign-?up|comments?|commenting|disqus|respond|replies|ads?|adv|advert\w*|adsense|dfp|sponsor\w*|tags?|taglist|breadcrumbs?|pagination|pager|toolbar|ratings?|print|printonly|disclaimer|copyright|cookies?|consent|banner|login|paywall|nav|navbar|navigation|menu|follow|tweet-?(?:this|button)|click-to-tweet|donat\w+|app-?(?:promo|download)|skip-?(?:link|to)|screen-reader-text|sr-only|visually-?hidden)$/,
  ],
  ['byline', /^(?:bylines?|author\w*|bio|biography|contributors?|writers?)$/],
  [
    'date',
    /^(?:dates?|datetime|time-?stamp|timestamp|pub-?date|publish(?:ed)?-?(?:date|on|at)?|updated)$/,
  ],
  ['standfirst', /^(?:standfirst|dek|deck|sub-?title|sub-?headline|strapline|kicker-?text)$/],
];

/** A named part this large (share of the text) is the article itself, whatever it is called. */
const LARGEST = 0.4;

/** The role that an element's tag, class names or id give it, or null. `whole`: characters of the text it is part of. */
export function hintOf(element: PageElement, whole: number): Hint | null {
  const tag = element.tagName.toUpperCase();
  if (tag === 'FIGCAPTION') return 'caption';
  if (tag === 'H1') return 'headline';
  const names = namesOf(element);
  for (const [hint, pattern] of NAMES) {
    if (names.some((name) => pattern.test(name))) {
      return element.textContent.length <= whole * LARGEST ? hint : null;
    }
  }
  return null;
}

/** Single words and pairs of neighbouring ones, from kebab-case, snake_case and camelCase names. */
function namesOf(element: PageElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
  if (names === '') return [];
  return names.split(/\s+/).flatMap((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    return [...words, ...words.slice(1).map((word, index) => `${words[index]}-${word}`)];
  });
}
