import type { Comparison, Reading } from '../compare/comparison.ts';
import type { Figure } from '../figures/figure.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Story } from '../story/story.ts';

/** The stories; a version's place in the list, counted through all of them from 1, is its number. */
export function listJson(stories: readonly Story[]): string {
  return print('list', {
    stories: stories.map(({ id, title, versions }) => ({
      id,
      title,
      versions: versions.map(({ article, nearDuplicateOf }) => ({
        id: article.id,
        path: article.path,
        title: article.title,
        words: article.words,
        nearDuplicateOf,
      })),
    })),
  });
}

/** One version with all that was found in it; every offset points into its `text`. */
export function showJson({ article, figures, quotations }: Reading): string {
  return print('show', {
    id: article.id,
    path: article.path,
    title: article.title,
    text: article.text,
    blocks: article.blocks.map(({ role, start, end }) => ({ role, start, end })),
    sentences: article.sentences.map(({ start, end, block }) => ({ start, end, block })),
    figures: figures.map(figureJson),
    quotations: quotations.map(quotationJson),
  });
}

/** Two versions compared; indices point into the `sentences`, `figures` and `quotations` of `show`. */
export function compareJson(comparison: Comparison): string {
  return print('compare', {
    left: sideJson(comparison.left),
    right: sideJson(comparison.right),
    rows: comparison.rows.map(({ left, right, kind, moved, similarity, words }) => ({
      left,
      right,
      kind,
      moved,
      similarity,
      words: words.map(({ side, start, end, change }) => ({ side, start, end, change })),
    })),
    figures: comparison.figures.map(({ outcome, left, right, why }) => ({
      outcome,
      left,
      right,
      why,
    })),
    quotations: comparison.quotations.map(({ outcome, left, right, why }) => ({
      outcome,
      left,
      right,
      why,
    })),
    attributions: comparison.attributions.map(({ outcome, row, left, right, why }) => ({
      outcome,
      row,
      left,
      right,
      why,
    })),
    hidden: comparison.hidden,
  });
}

function sideJson({ article }: Reading): object {
  return { id: article.id, path: article.path };
}

function figureJson(figure: Figure): object {
  const { start, end, text, kind, value, value2, unit, approx, what, source } = figure;
  return { start, end, text, kind, value, value2, unit, approx, what, source };
}

function quotationJson({ start, end, text, direct, speaker, cue }: Quotation): object {
  return { start, end, text, direct, speaker, cue };
}

function print(name: string, content: object): string {
  return `${JSON.stringify({ format: `variorum.${name}/1`, ...content }, null, 2)}\n`;
}
