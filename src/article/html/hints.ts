import type { PageElement } from './dom.ts';

/** Roles that a page's markup can name. */
export type Hint =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'caption'
  | 'credit'
  | 'related'
  | 'boilerplate';

interface Naming {
  readonly hint: Hint;
  /** A part with more characters than this is something else, whatever it is called. */
  readonly longest: number;
  /** Matches a word of a name, or two neighbouring ones with a hyphen between. */
  readonly names: RegExp;
}

/** Words in class names, ids and the like, by the role of what they are put on; tried in this order. */
const NAMINGS: readonly Naming[] = [
  {
    hint: 'caption',
    longest: 1500,
    names:
      /^(?:(?:wp|fig|img)?captions?|cutline|(?:photo|image|media|img|picture)-(?:info|meta|text|desc|description))$/,
  },
  {
    hint: 'credit',
    longest: 200,
    names: /^(?:credits?|photographer|copyright-holder|(?:photo|image|media|img|picture)-source)$/,
  },
  {
    hint: 'related',
    longest: 4000,
    names:
      /^(?:related\w*|recommend\w*|recirc\w*|readmore|trending|popular|promos?|teasers?|outbrain|taboola|zergnet|revcontent|rail|carousel|swiper|yarpp|crp|relatedposts|more-(?:stories|articles|news|from|on|like|links|posts)|(?:read|watch)-(?:more|next|also|this)|also-(?:read|on)|see-also|(?:linked|latest|top|other)-(?:articles|stories|news|posts)|up-next|most-(?:read|popular|viewed|shared))$/,
  },
  {
    hint: 'boilerplate',
    longest: 1500,
    names:
      /^(?:shar(?:e|es|er|ing|ebar|eaholic|edaddy|ethis|etools|ebuttons?)|addtoany|addthis|social\w*|newsletters?\w*|subscri\w+|sign-up|signup|comments?|commenting|disqus|respond|replies|ads?|adv|advert\w*|adsense|dfp|sponsor\w*|tags?|taglist|tagcloud|breadcrumbs?|pagination|pager|toolbar|ratings?|print|printonly|disclaimer|disclosure|copyright|cookies?|consent|banner|login|paywall|nav|navbar|navigation|menu|follow|tweet-this|click-to|donat\w+|support-us|app-(?:promo|download)|skip-(?:link|to)|screen-?reader|sr-only|show-for-sr|a11y-hidden|element-invisible|off-?screen|visually-hidden|visuallyhidden|tooltip|popover|rollover|dropdown|modal|popup|pullquotes?|pull-quote|(?:entry|post|article|story)-(?:meta|footer|tags)|cat-links|toc|table-of|cta|polls?|quiz|survey|feedback)$/,
  },
  {
    hint: 'byline',
    longest: 1500,
    names: /^(?:bylines?|author\w*|bio|biography|contributors?|writers?)$/,
  },
  {
    hint: 'date',
    longest: 200,
    names:
      /^(?:dates?|datetime|timestamp|time-stamp|pubdate|publish(?:ed)?(?:-(?:date|on|at))?|posted-on|date-published|date-modified|updated)$/,
  },
  {
    hint: 'standfirst',
    longest: 800,
    names: /^(?:standfirst|dek|deck|subtitle|sub-title|subheadline|sub-headline|strapline)$/,
  },
  { hint: 'headline', longest: 400, names: /^(?:headline|entry-title|article-title|post-title)$/ },
];

const TAGS: Readonly<Record<string, Hint | undefined>> = {
  FIGCAPTION: 'caption',
  H1: 'headline',
  NAV: 'boilerplate',
  FORM: 'boilerplate',
  FOOTER: 'boilerplate',
  BUTTON: 'boilerplate',
};

/** The attributes that name a part of a page. */
const NAMED = ['class', 'id', 'itemprop', 'data-component', 'data-testid', 'data-qa'];

/** An `aside` with more than this share of its characters in links names other stories; others tell of this one. */
const MOSTLY_LINKED = 0.5;

/** Longer forms, in characters, hold whole pages. */
const LONGEST_FORM = 1500;

/** The part that holds the article is that, whatever else it is called. */
const CONTENT_TAG = /^(?:BODY|MAIN)$/;
const CONTENT = /(?:^|\s)(?:article|entry|post|story)[-_]*(?:body|content|text)(?:\s|$)/i;

/** The role that an element's tag, class names and the like give it, or null. */
export function hintOf(element: PageElement): Hint | null {
  const { tagName } = element;
  if (CONTENT_TAG.test(tagName) || CONTENT.test(element.getAttribute('class') ?? '')) return null;
  const names = NAMED.flatMap((attribute) => words(element.getAttribute(attribute)));
  const naming = NAMINGS.find(({ names: pattern }) => names.some((name) => pattern.test(name)));
  if (naming && element.textContent.length <= naming.longest) return naming.hint;
  if (tagName === 'ASIDE' && isMostlyLinks(element)) return 'related';
  const hint = TAGS[tagName] ?? null;
  return tagName === 'FORM' && element.textContent.length > LONGEST_FORM ? null : hint;
}

function isMostlyLinks(element: PageElement): boolean {
  const links = Array.from(element.querySelectorAll('a'), ({ textContent }) => textContent.trim());
  const linked = links.reduce((sum, { length }) => sum + length, 0);
  return linked > element.textContent.trim().length * MOSTLY_LINKED;
}

/** Single words and pairs of neighbouring ones, from kebab-case, snake_case and camelCase names. */
function words(value: string | null): string[] {
  if (value === null) return [];
  return value.split(/\s+/).flatMap((name) => {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    return [...parts, ...parts.slice(1).map((part, index) => `${parts[index]}-${part}`)];
  });
}
