/** An element of XML as it was parsed. */
interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const TAG = /<(\/?)([a-z][\w:-]*)((?:\s+[a-z][\w:-]*="[^"<]*")*)\s*(\/?)>/giy;

/** Parses XML 1.0 without comments and the like, and throws on all that is not well formed. */
export function parseXml(source: string): Element {
  const wrong = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(source);
  if (wrong) throw new Error(`no character of XML: ${wrong[0].codePointAt(0)}`);
  const [head = ''] =
    /^<\?xml version="1\.0" encoding="utf-8"(?: standalone="yes")?\?>\s*/i.exec(source) ?? [];
  if (head === '') throw new Error('no declaration');
  const open: {
    name: string;
    attributes: Map<string, string>;
    children: Element[];
    text: string;
  }[] = [{ name: '', attributes: new Map(), children: [], text: '' }];
  for (let at = head.length; at < source.length; ) {
    const here = open.at(-1);
    if (!here) throw new Error('too many ends');
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      here.text += decoded(source.slice(at, end < 0 ? source.length : end));
      at = end < 0 ? source.length : end;
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(source);
    if (!found) throw new Error(`no tag: ${source.slice(at, at + 40)}`);
    const [whole, ends, name = '', rest = '', empty] = found;
    at += whole.length;
    if (ends) {
      if (here.name !== name) throw new Error(`${name} ends ${here.name}`);
      open.pop();
      continue;
    }
    const attributes = new Map<string, string>();
    for (const [, key = '', value = ''] of rest.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (attributes.has(key)) throw new Error(`${key} twice`);
      attributes.set(key, decoded(value));
    }
    const element = { name, attributes, children: [], text: '' };
    here.children.push(element);
    if (!empty) open.push(element);
  }
  const [top] = open;
  if (open.length !== 1 || !top || top.children.length !== 1 || top.text.trim() !== '')
    throw new Error('not one element');
  return top.children[0] as Element;
}

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error('the end of a CDATA section in text');
  return text.replace(/&([^;]{0,8};?)/g, (whole, name: string) => {
    const known = NAMED[name.slice(0, -1)] ?? (name === '#39;' ? "'" : undefined);
    if (known === undefined) throw new Error(`no entity: ${whole}`);
    return known;
  });
}

const FEED: Readonly<Record<string, readonly [least: number, most: number]>> = {
  title: [1, 1],
  id: [1, 1],
  updated: [1, 1],
  author: [0, Infinity],
  generator: [0, 1],
  link: [0, Infinity],
  entry: [0, Infinity],
};
const ENTRY: typeof FEED = {
  title: [1, 1],
  id: [1, 1],
  published: [0, 1],
  updated: [1, 1],
  author: [0, Infinity],
  link: [0, Infinity],
  category: [0, Infinity],
  summary: [0, 1],
  content: [0, 1],
};
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** What RFC 4287 has against a feed, a line each; empty where it is valid. */
export function atomFaults(source: string): string[] {
  const feed = parseXml(source);
  const faults: string[] = [];
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const say = (where: string, what: string): number => faults.push(`${where}: ${what}`);
  if (feed.name !== 'feed' || feed.attributes.get('xmlns') !== 'http://www.w3.org/2005/Atom')
    say('root', 'no feed');
  for (const [index, element] of [feed, ...entries].entries()) {
    const where = index === 0 ? 'feed' : `entry ${index}`;
    const rules = index === 0 ? FEED : ENTRY;
    const of = (name: string) => element.children.filter((child) => child.name === name);
    for (const { name } of element.children) if (!rules[name]) say(where, `no place for ${name}`);
    for (const [name, [least, most]] of Object.entries(rules)) {
      const { length } = of(name);
      if (length < least || length > most) say(where, `${length} of ${name}`);
    }
    if (element.text.trim() !== '') say(where, 'text of its own');
    for (const { text } of of('id')) if (!URL.canParse(text)) say(where, 'an id that is no IRI');
    for (const { text } of [...of('updated'), ...of('published')])
      if (!DATE.test(text) || Number.isNaN(Date.parse(text))) say(where, `no date: ${text}`);
    for (const { children } of of('author'))
      if (children.filter(({ name, text }) => name === 'name' && text !== '').length !== 1)
        say(where, 'an author without a name');
    for (const { attributes } of of('link'))
      if (!URL.canParse(attributes.get('href') ?? '')) say(where, 'a link to nowhere');
    if (of('link').filter(({ attributes }) => attributes.get('rel') === 'alternate').length > 1)
      say(where, 'two alternates');
    for (const { attributes } of of('category'))
      if (!attributes.get('term')) say(where, 'a category without a term');
    for (const one of [...of('title'), ...of('summary'), ...of('content')])
      if (one.children.length > 0) say(where, `elements in ${one.name}`);
    if (index > 0 && of('content').length + of('link').length === 0)
      say(where, 'neither content nor link');
    if (index > 0 && [...of('author'), ...feed.children].every(({ name }) => name !== 'author'))
      say(where, 'no author');
  }
  const ids = [feed, ...entries].map(
    ({ children }) => children.find(({ name }) => name === 'id')?.text,
  );
  if (new Set(ids).size < ids.length) say('feed', 'an id twice');
  return faults;
}
