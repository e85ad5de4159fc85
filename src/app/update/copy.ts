import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { count } from '../../view/describe.ts';
import type { State, Step } from '../state.ts';

/** Copies passages of an article with a line that says where they stand. */
export function passageCopy(state: State, article: Article, spans: readonly Span[]): Step {
  const passage = spans
    .map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' '))
    .join(' ');
  const words = count(passage.split(' ').length, 'word');
  return {
    state,
    effects: [{ do: 'copy', text: `${passage}\n${sourceLine(article)}\n`, what: words }],
  };
}

function sourceLine({ title, publisher, published, url, path }: Article): string {
  return [title, publisher, published, url ?? path].filter((part) => part !== null).join(', ');
}
