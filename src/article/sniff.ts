/** What a text is written in; xml: some other XML, or XML of which that cannot be told. */
export type Form = 'html' | 'feed' | 'json-feed' | 'opml' | 'xml' | 'plain';

/** What holds or names articles, and is none itself. */
export const FEEDS: ReadonlySet<Form> = new Set(['feed', 'json-feed', 'opml']);

/** How far into a text its form is looked for, in characters. */
export const SNIFFED = 4096;

const JSON_FEED = /^\{[\s\S]*"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\b/;
/** What may stand before the first element: declarations, comments, white space. */
const PROLOG = /^(?:\s|\ufeff|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^[>]*(?:\[[^\]]*\])?[^>]*>)+/i;

const XML = /^\s*<(?:\?xml|!doctype)\s/i;

const FORMS: ReadonlyArray<readonly [Form, RegExp]> = [
  ['feed', /^<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>]/i],
  ['opml', /^<opml[\s>]/i],
  [
    'html',
    /^<(?:html|head|body|meta|title|link|script|style|base|div|p|a|article|section|main|header|nav|table|center|font|h[1-6]|ul|ol|span|br|img|form|iframe)[\s/>]/i,
  ],
];

/** What a text is written in, by its first characters. */
export function sniff(text: string): Form {
  const head = text.slice(0, SNIFFED);
  if (JSON_FEED.test(head.trimStart())) return 'json-feed';
  if (/^\s*<!doctype html/i.test(head)) return 'html';
  const root = head.replace(PROLOG, '');
  const found = FORMS.find(([, pattern]) => pattern.test(root));
  if (found) return found[0];
  if (/<(?:html|body)[\s>]/i.test(head)) return 'html';
  return XML.test(head) ? 'xml' : 'plain';
}
