import { changeName } from '../classes.ts';
import { versionName } from '../describe.ts';
import { addressOf, changeBlocks, changeId, type Digested, lineOf } from './digest.ts';
import { blocksHtml } from './html.ts';
import { type Markup, xml } from './markup.ts';

/** What a feed is called, and by what. */
export interface Feed {
  readonly title: string;
  /** An IRI that is the same whenever the feed is made anew, and no other feed's. */
  readonly id: string;
  /** The program that made it, and its version. */
  readonly version: string;
}

/** When a feed changed last that has nothing in it yet: a feed has to say so, and each time the same. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Changes as a feed in the Atom format (RFC 4287), an entry each, the last first; what it says depends on nothing else. */
export function atomFeed(all: readonly Digested[], { title, id, version }: Feed): string {
  const latest = all.toSorted((a, b) =>
    a.fetched < b.fetched ? 1 : a.fetched > b.fetched ? -1 : 0,
  );
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${title}</title>
<id>${id}</id>
<updated>${latest[0]?.fetched ?? NEVER}</updated>
<author><name>Variorum</name></author>
<generator version="${version}">Variorum</generator>
${latest.map(entry)}</feed>
`.markup;
}

function entry(one: Digested): Markup {
  const { article } = one.comparison.right;
  const address = addressOf(one);
  const link = address === null ? xml`` : xml`<link rel="alternate" href="${address}"/>\n`;
  const kinds = [...new Set(one.wanted.map(changeName))];
  return xml`<entry>
<title>${lineOf(one)} · ${article.title}</title>
<id>${changeId(one)}</id>
<published>${one.fetched}</published>
<updated>${one.fetched}</updated>
<author><name>${versionName(article)}</name></author>
${link}${kinds.map((kind) => xml`<category term="${kind}"/>\n`)}<summary>${lineOf(one)}</summary>
<content type="html">${blocksHtml(changeBlocks(one))}</content>
</entry>
`;
}
