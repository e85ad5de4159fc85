import type { Comparison, Reading, RowKind } from '../compare/comparison.ts';
import { furtherOf } from '../compare/further.ts';
import type { Echo, QuotationPair } from '../quotations/quotation.ts';
import type { Quotation } from '../speech/quotation.ts';
import type { Followed } from '../store/followed.ts';
import type { Regrouped } from '../store/store.ts';
import type { Missed } from '../story/annotate.ts';
import { placeIn, spellsOf } from '../story/spells.ts';
import type { Story } from '../story/story.ts';
import type { Sighting } from '../story/witness.ts';
import type { Span } from '../text/span.ts';
import { type Annotated, wordsAt } from '../view/annotate.ts';
import { figureFields } from '../view/figure-fields.ts';
import type { Step } from '../view/history.ts';
import type { StoryFigures } from '../view/plain-figures.ts';
import { KINDS } from '../view/presentation.ts';
import { type Holdings, timeline } from '../view/timeline.ts';

/** The stories; a version's place in the list, counted through all of them from 1, is its number. */
export function listJson(stories: readonly Story[], held: Holdings): string {
  return print('list', {
    stories: stories.map((story) => {
      const { id, title, versions } = story;
      const moments = new Map(timeline(story, held).map((moment) => [moment.version, moment]));
      return {
        id,
        title,
        versions: versions.map(({ article, nearDuplicateOf }, at) => {
          const moment = moments.get(at);
          return {
            id: article.id,
            path: article.path,
            title: article.title,
            words: article.words,
            nearDuplicateOf,
            revisionOf: moment?.as === 'revision' ? moment.from : null,
          };
        }),
      };
    }),
  });
}

/** One version with all that was found in it; every offset points into its `text`. */
export function showJson(
  { article, figures, quotations }: Reading,
  seenBy: readonly Sighting[],
): string {
  return print('show', {
    id: article.id,
    path: article.path,
    title: article.title,
    published: article.published,
    language: article.language,
    seenBy: seenBy.map(seenByJson),
    text: article.text,
    blocks: article.blocks.map(({ role, start, end }) => ({ role, start, end })),
    sentences: article.sentences.map(({ start, end, block }) => ({ start, end, block })),
    figures: figures.map(figureFields),
    quotations: quotations.map(quotationJson),
  });
}

/** Two versions compared; indices point into the `sentences`, `figures` and `quotations` of `show`. */
export function compareJson(comparison: Comparison): string {
  return print('compare', {
    left: sideJson(comparison.left),
    right: sideJson(comparison.right),
    rows: comparison.rows.map(({ role, left, right, kind, moved, similarity, words }) => ({
      left,
      right,
      kind,
      role,
      moved,
      similarity,
      also: furtherOf(comparison, left),
      words: words.map(({ side, start, end, change }) => ({ side, start, end, change })),
    })),
    figures: comparison.figures.map(({ outcome, left, right, why }) => ({
      outcome,
      left,
      right,
      why,
    })),
    quotations: comparison.quotations.map(pairJson),
    attributions: comparison.attributions.map(({ outcome, row, left, right, why }) => ({
      outcome,
      row,
      left,
      right,
      why,
    })),
    paratext: comparison.paratext.map(({ role, row, left, right, why }) => ({
      role,
      row,
      left: left && spanJson(left),
      right: right && spanJson(right),
      why,
    })),
    changes: comparison.changes.map(({ kind, sense, row, left, right, why }) => ({
      kind,
      sense,
      row,
      left: left && spanJson(left),
      right: right && spanJson(right),
      why,
    })),
    hidden: comparison.hidden,
  });
}

/** How much differs: changes by the names that --only takes, passages by what became of them. */
export function statJson({ left, right, rows, paratext, changes, hidden }: Comparison): string {
  const passages = (kind: RowKind): number => rows.filter((row) => row.kind === kind).length;
  return print('stat', {
    left: sideJson(left),
    right: sideJson(right),
    passages: {
      same: passages('same'),
      edited: passages('edited'),
      reworded: passages('reworded'),
      left: passages('left'),
      right: passages('right'),
      moved: rows.filter(({ moved }) => moved).length,
    },
    paratext: paratext.length,
    changes: Object.fromEntries(
      Object.entries(KINDS).map(([name, kind]) => [
        name,
        changes.filter((change) => change.kind === kind).length,
      ]),
    ),
    hidden,
  });
}

/** What a story's versions state; a claim's `figures` point into the text of the version in `versions`. */
export function figuresJson({ story, claims, readings }: StoryFigures): string {
  return print('figures', {
    story: { id: story.id, title: story.title },
    versions: readings.map(({ article: { id, path, title, publisher, published } }) => ({
      id,
      path,
      title,
      publisher,
      published,
    })),
    claims: claims.map(({ outcome, what, cells }) => ({
      outcome,
      what,
      figures: cells.flatMap((cell, version) =>
        cell.figures
          .flatMap((index) => readings[version]?.figures[index] ?? [])
          .map((figure) => ({ version, ...figureFields(figure) })),
      ),
    })),
  });
}

/** What a source held, oldest first; `changes` are those since the version with the id in `since`. */
export function historyJson(source: string, steps: readonly Step[]): string {
  return print('history', {
    source,
    versions: steps.map(
      ({ id, title, published, kind, fetched, until, missed, seenBy, words, comparison }) => ({
        id,
        title,
        published,
        kind,
        fetched,
        until,
        seenBy: seenBy.map(seenByJson),
        missed: missed.map(missedJson),
        words,
        since: comparison?.left.article.id ?? null,
        paratext: comparison?.paratext.map(({ role, why }) => ({ role, why })) ?? null,
        changes: comparison?.changes.map(({ kind, why }) => ({ kind, why })) ?? null,
      }),
    ),
  });
}

/** A look of a witness. */
function seenByJson({ at, by, id, of, written }: Sighting): object {
  return { at, by, id, of, written };
}

function missedJson({ at, why }: Missed): object {
  return { at, why };
}

/** Sentences of an article through its versions, which are counted from 1, or of the version `at`; `from` and `into` are indices of other sentences in the list. */
export function annotateJson(
  { source, annotation }: Annotated,
  listed: readonly number[],
  at: number | null,
): string {
  const { texts, gaps, strands } = annotation;
  const indexOf = (strand: number | null): number | null => {
    const place = listed.indexOf(strand ?? -1);
    return place < 0 ? null : place;
  };
  return print('annotate', {
    source,
    at,
    versions: texts.map(({ article, from, until, missed, seenBy }, text) => ({
      id: article.id,
      published: article.published,
      from,
      until,
      seenBy: seenBy.map(seenByJson),
      missed: missed.map(missedJson),
      gap: gaps[text] ?? null,
    })),
    sentences: listed.flatMap((index) => {
      const strand = strands[index];
      if (!strand) return [];
      return {
        text: wordsAt(annotation, placeIn(strand, at === null ? null : at - 1)),
        first: strand.origin + 1,
        last: placeIn(strand).text + 1,
        changes: strand.forms.length - 1,
        forms: strand.forms.map((form) => ({
          version: form.text + 1,
          text: wordsAt(annotation, form),
        })),
        spells: spellsOf(annotation, strand).map(({ first, last, absent }) => ({
          first: first + 1,
          last: last + 1,
          absent: absent === null ? null : absent + 1,
        })),
        from: indexOf(strand.from),
        into: indexOf(strand.into),
      };
    }),
  });
}

/** What readers decided about stories, in their order; a story is named by an article in it. */
export function regroupJson(all: readonly Regrouped[]): string {
  return print('regroup', {
    decisions: all.map(({ number, at, who, decided, titles, undone }) => ({
      number,
      at,
      who,
      do: decided.do,
      articles: decided.do === 'split' ? [decided.article] : [decided.left, decided.right],
      titles,
      undone,
    })),
  });
}

/** The followed addresses; `via` is what led to one, times are ISO 8601 in UTC. */
export function followedJson(all: readonly Followed[]): string {
  return print('followed', {
    followed: all.map(({ address, kind, via, title, checked, changed, next, failures, error }) => ({
      address,
      kind,
      via,
      title,
      checked,
      changed,
      next,
      failures,
      error,
    })),
  });
}

function sideJson({ article }: Reading): object {
  const { id, path, title, language } = article;
  return { id, path, title, language };
}

/** A pair of quotations; left, right and echo hold the first of several, as readers of earlier versions expect. */
function pairJson({ outcome, left, right, echoes, why }: QuotationPair): object {
  const unmarked = [
    ...(left.length === 0 ? echoes.left : []),
    ...(right.length === 0 ? echoes.right : []),
  ];
  return {
    outcome,
    left: left[0] ?? null,
    right: right[0] ?? null,
    pieces: { left, right },
    echo: unmarked.map(spanJson)[0] ?? null,
    echoes: { left: echoes.left.map(echoJson), right: echoes.right.map(echoJson) },
    why,
  };
}

function echoJson({ start, end, speaker }: Echo): object {
  return { start, end, speaker };
}

/** Where something stands in a text. */
export function spanJson({ start, end }: Span): object {
  return { start, end };
}

function quotationJson({ start, end, text, direct, speaker, through, cue }: Quotation): object {
  return { start, end, text, direct, speaker, through, cue };
}

/** The JSON of a command, by whose name its form is called. */
export function print(name: string, content: object): string {
  return `${JSON.stringify({ format: `variorum.${name}/1`, ...content }, null, 2)}\n`;
}
