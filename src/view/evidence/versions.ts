import type { Article } from '../../article/article.ts';
import { count, versionName } from '../describe.ts';
import { run } from '../row.ts';
import type { Card, Words } from './document.ts';
import type { Provenance } from './evidence.ts';

/** What a version is and where it comes from; `notes` come first. */
export function cardOf(
  label: string,
  article: Article,
  { fetched, content, sha256 }: Provenance,
  notes: Card['facts'] = [],
): Card {
  const { title, language, publisher, byline, published, url, path, id, words } = article;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Publisher', publisher],
    ['Byline', byline],
    ['Published', published],
    ['Fetched', fetched],
    ['Length', count(words, 'word')],
    ['Language', language],
  ];
  return {
    label,
    title,
    language,
    facts: [
      ...notes,
      ...facts.flatMap(([name, fact]) => (fact ? [[name, [run(fact)]] as const] : [])),
      ...(url === null ? [] : [['Address', addressed(url)] as const]),
      ['Path', code(path)],
      ['Id', code(id)],
      ['Content hash', code(content)],
      ['SHA-256', code(sha256)],
    ],
  };
}

/** "Left: The Gazette". */
export function columnName(label: string, article: Article): string {
  return `${label}: ${versionName(article)}`;
}

/** An address as a link where it is one of the web. */
export function addressed(url: string): Words {
  return [webAddress(url) === null ? run(url) : { ...run(url), to: url }];
}

/** An address of the web as a browser writes it; null for anything else. */
export function webAddress(text: string): string | null {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function code(text: string): Words {
  return [{ ...run(text), code: true }];
}
