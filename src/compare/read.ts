import type { Article, BlockRole, Sentence } from '../article/article.ts';
import { languageOfArticle } from '../article/language.ts';
import { findFigures } from '../figures/find.ts';
import type { Language } from '../language/language.ts';
import { languageIn } from '../language/vote.ts';
import { readSpeech, type Speech } from '../speech/speech.ts';
import type { Reading } from './comparison.ts';
import { isParatext, rolesOf } from './roles.ts';

/** Nobody says anything in these; a reporter's name is none of the story's. */
const SILENT: ReadonlySet<BlockRole> = new Set(['byline', 'dateline', 'date', 'update']);

/** Finds the figures of an article, in its language, and who says and does what in it: one side of a comparison. */
export function read(article: Article): Reading {
  const { text } = article;
  const language = languageOfArticle(article);
  const sentences = sentencesIn(article, language);
  const speech = speechOf({ ...article, sentences }, language);
  return { article, figures: findFigures(text, sentences, language, speech), ...speech };
}

/** A block of fewer UTF-16 units is read in the language of its article. */
const FEWEST = 120;

/** The sentences of an article without those of blocks that are surely in another language: a figure read by the wrong words is worse than none. */
function sentencesIn({ text, blocks, sentences }: Article, { tag }: Language): readonly Sentence[] {
  const others = new Set(
    blocks.flatMap(({ start, end }, index) => {
      const spoken = end - start < FEWEST ? null : languageIn(text.slice(start, end));
      return spoken === null || tag === 'und' || spoken === tag ? [] : [index];
    }),
  );
  return others.size === 0 ? sentences : sentences.filter(({ block }) => !others.has(block));
}

/**
 * The prose is read apart from what stands around it: the capitals of a headline would pass for
 * names, and the last one named there for "he". What headlines do is the prose's to say.
 */
function speechOf(article: Article, language: Language): Speech {
  const roles = rolesOf(article);
  const spoken = (around: boolean): Sentence[] =>
    article.sentences.filter((_, index) => {
      const role = roles[index] ?? 'body';
      return isParatext(role) === around && !SILENT.has(role);
    });
  const quoted = article.blocks.flatMap(({ role }, block) =>
    role === 'blockquote' ? [block] : [],
  );
  const lines = spoken(true);
  const prose = readSpeech(article.text, spoken(false), language, new Set(quoted), lines);
  const around = readSpeech(article.text, lines, language);
  const quotations = [...prose.quotations, ...around.quotations];
  return {
    heard: prose.heard,
    quotations: quotations.sort((a, b) => a.start - b.start || b.end - a.end),
    attributions: [...prose.attributions, ...around.attributions],
    acts: prose.acts,
    deaths: prose.deaths,
  };
}
