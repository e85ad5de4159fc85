/** Signs that begin no tag, of which more are in no feed: its parser looks for the end of each, to the end of the feed. */
const MOST_STRAY = 1000;
const STRAY = /<(?![\p{L}_:/!?])/gu;

/** Longer than any list of names, in characters: the parser looks for a bracket's end from each bracket. */
const LONG_NAMES =
  /(<(?:[\w.-]+:)?(?:author|creator|contributor|managingeditor|webmaster)(?:\s[^<>]*)?>(?:<!\[CDATA\[)?)[^<]{2000,}/gi;

/** The text of a feed in XML as its parser can take it apart in a time that grows with its length; any other as it is. */
export function boundedXml(text: string): string {
  if (!/^[\s\ufeff]*</.test(text)) return text;
  const xml = text.slice(0, text.lastIndexOf('>') + 1);
  const isStrewn = (xml.match(STRAY)?.length ?? 0) > MOST_STRAY;
  return (isStrewn ? xml.replace(STRAY, '&lt;') : xml).replace(LONG_NAMES, '$1');
}
