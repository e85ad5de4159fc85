/** Signs that begin no tag, of which more are in no feed: its parser looks for the end of each, to the end of the feed. */
const MOST_STRAY = 1000;
const STRAY = /<(?![\p{L}_:/!?])/gu;

/** Longer than any list of names, in characters: the parser looks for a bracket's end from each bracket. */
const LONG_NAMES =
  /(<(?:[\w.-]+:)?(?:author|creator|contributor|managingeditor|webmaster)(?:\s[^<>]*)?>(?:<!\[CDATA\[)?)[^<]{2000,}/gi;

/** Characters at the beginning of a document in which its first element opens. */
const HEAD = 5000;
/** RSS has no namespace; some give it one, which its parser does not know. */
const PREFIXED = /<(?<prefix>[\w.-]{1,40}):rss[\s>]/i;

function withoutPrefix(xml: string): string {
  const prefix = PREFIXED.exec(xml.slice(0, HEAD))?.groups?.prefix;
  if (prefix === undefined) return xml;
  return xml.replace(new RegExp(`<(/?)${RegExp.escape(prefix)}:`, 'gi'), '<$1');
}

/** The text of a feed in XML as its parser can take it apart in a time that grows with its length; any other as it is. */
export function boundedXml(text: string): string {
  if (!/^[\s\ufeff]*</.test(text)) return text;
  const xml = withoutPrefix(text.slice(0, text.lastIndexOf('>') + 1));
  const isStrewn = (xml.match(STRAY)?.length ?? 0) > MOST_STRAY;
  return (isStrewn ? xml.replace(STRAY, '&lt;') : xml).replace(LONG_NAMES, '$1');
}
