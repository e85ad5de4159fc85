import type { Effect, EffectOf, Listing } from '../../src/app/effects.ts';
import type { History } from '../../src/app/history.ts';
import { PREFERENCES } from '../../src/app/look.ts';
import type { Shelf } from '../../src/app/shelf.ts';
import type { State, Step } from '../../src/app/state.ts';
import { start, update } from '../../src/app/update/update.ts';
import type { Article } from '../../src/article/article.ts';
import { wordCount } from '../../src/article/word-count.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Comparison, Reading } from '../../src/compare/comparison.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { NO_MARKS } from '../../src/reader/marks.ts';
import type { Journal, JournalEntry } from '../../src/store/journal.ts';
import type { Listed } from '../../src/store/search/list.ts';
import { type Annotation, annotator } from '../../src/story/annotate.ts';
import type { Claim } from '../../src/story/claims.ts';
import type { Story } from '../../src/story/story.ts';
import type { Span } from '../../src/text/span.ts';
import type { Annotated } from '../../src/view/annotate.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import type { Heft } from '../../src/view/heft.ts';
import type { Succession } from '../../src/view/succession.ts';
import { articleOf, compared, readingOf } from '../view/fixture.ts';

/** Two versions of one report, long enough to scroll, with a figure and a quotation changed. */
export const flood: Comparison = compared(
  [
    {
      kind: 'edited',
      left: ['The river rose by [-two-] metres overnight.'],
      right: ['The river rose by {+three+} metres overnight.'],
    },
    ...Array.from({ length: 20 }, (_, i) => ({
      kind: 'same' as const,
      left: [`Street number ${i} in the old town stayed dry until noon.`],
      right: [`Street number ${i} in the old town stayed dry until noon.`],
    })),
    { kind: 'left', left: ['Schools are to open again on Monday.'] },
    {
      kind: 'edited',
      left: ['The mayor called it “a [-bad-] night” for the town.'],
      right: ['The mayor called it “a {+terrible+} night” for the town.'],
    },
    { kind: 'right', right: ['Volunteers filled four thousand sandbags.'] },
  ],
  [
    { kind: 'figure', row: 0, left: 'two', right: 'three', why: 'the river: two → three metres' },
    { kind: 'quotation', row: 22, left: 'bad', right: 'terrible', why: 'the mayor: other words' },
    { kind: 'wording', row: 22, left: 'night', right: 'night', why: 'another wording' },
    { kind: 'removed', row: 21, left: 'Schools', why: 'only left: Schools' },
    { kind: 'added', row: 23, right: 'Volunteers', why: 'only right: Volunteers' },
  ],
);

const late = corrected(
  articleOf(
    [
      ['The river fell again in the evening.'],
      ['Nobody was hurt.'],
      ['Correction: An earlier version called the mayor by another name.'],
    ],
    'late.txt',
  ),
);
const copy = { ...flood.left.article, id: 'copy.txt', path: 'copy.txt' };
const versions = [flood.left.article, copy, flood.right.article, late];

/** Four versions: morning, a copy of it, evening, late. */
export const story: Story = {
  id: 'flood',
  title: 'The river rises in the old town',
  versions: versions.map((article) => ({
    article,
    nearDuplicateOf: article.id === 'copy.txt' ? 'morning.txt' : null,
  })),
};

const bridge = articleOf([['The bridge is closed.']], 'bridge.txt');
const other: Story = {
  id: 'bridge',
  title: 'A bridge is closed',
  versions: [{ article: bridge, nearDuplicateOf: null }],
};

const reading = (id: string) => {
  const article = [...versions, bridge].find((version) => version.id === id);
  if (!article) throw new Error(`no version ${id}`);
  return readingOf(article);
};

/** The article with its last paragraph, of one sentence, as a correction. */
function corrected(article: Article): Article {
  const last = article.blocks.length - 1;
  const blocks = article.blocks.map((block, index) =>
    index === last ? { ...block, role: 'correction' as const } : block,
  );
  return { ...article, blocks, words: wordCount({ ...article, blocks }) };
}

/** What the versions say of the river, and of what only one of them tells. */
const claims: readonly Claim[] = [
  {
    outcome: 'disagree',
    what: 'metres the river rose',
    cells: [[0], [0], [0], []].map((figures) => ({ figures, sources: [] })),
  },
  {
    outcome: 'single',
    what: 'sandbags',
    cells: [[], [], [1], []].map((figures) => ({ figures, sources: [] })),
  },
];

/** A reading with the figures that the claims point to. */
function figured(of: Reading): Reading {
  const { text } = of.article;
  const figures = ['two metres', 'three metres', 'four thousand']
    .filter((words) => text.includes(words))
    .map((words): Figure => {
      const start = text.indexOf(words);
      const stated = {
        kind: 'cardinal',
        value: 1,
        value2: null,
        unit: null,
        approx: 'exact',
      } as const;
      return {
        ...stated,
        text: words,
        stated: words,
        start,
        end: start + words.length,
        what: null,
        source: null,
      };
    });
  return { ...of, figures };
}

/** The stories with the words in their titles. */
function found({ query }: Listing): Listed {
  const words = query.trim();
  const stories = [story, other].filter(({ title }) => title.includes(words));
  const hits = stories.map(({ id, title }): [string, Span[]] => {
    const start = title.indexOf(words);
    return [id, [{ start, end: start + words.length }]];
  });
  return {
    stories,
    from: 0,
    count: stories.length,
    more: false,
    all: 2,
    nearly: false,
    hits: new Map(hits),
  };
}

const ISSUE = {
  issue: 'metres the river rose: two | three',
  pair: null,
  outline: {
    disputed: ['metres the river rose: two | three'],
    matter: ['quotation: “a bad night” → “a terrible night”'],
    figures: ['sandbags: four thousand'],
    lead: 'The river rose by two metres overnight.',
  },
};

/** What comes of an effect, and of what is asked for then. */
function answered(state: State, effect: Effect): State {
  const step = answer(state, effect);
  return step.effects.reduce(answered, step.state);
}

/** What changed in the library: in the evening and late, and one earlier change for which there is no room. */
const journal: Journal = {
  entries: [
    change('evening.txt', 'late.txt', '2026-05-02T07:10:00.000Z'),
    change('morning.txt', 'evening.txt', '2026-05-01T18:30:00.000Z'),
  ],
  more: 1,
};
/** The morning's text, and the evening's that stood in its place. */
const history: History = {
  source: 'https://river.example/flood',
  steps: [
    { ...stepOf(flood.left), kind: 'first', fetched: '2026-05-01T08:00:00.000Z', comparison: null },
    {
      ...stepOf(flood.right),
      kind: 'changed',
      fetched: '2026-05-01T18:30:00.000Z',
      comparison: flood,
    },
  ],
  earlier: 0,
};

/** Their sentences, in the order in which these texts came. */
const annotated: Annotated = { source: history.source, annotation: annotation() };

function annotation(): Annotation {
  const { add, end } = annotator();
  for (const { id, fetched } of history.steps) {
    const { article } = reading(id);
    add({ article, from: fetched, until: fetched, aside: null, missed: [], seenBy: [] });
  }
  return end();
}

function stepOf({ article: { id, title, words, published } }: Reading) {
  return { id, title, words, published, until: '', missed: [], seenBy: [] };
}

const CHANGED: Readonly<Record<string, readonly [what: string, heft: Heft]>> = {
  'late.txt': ['1 correction added', [1, 0, 1]],
  'evening.txt': ['figures two → three metres, four → five; 1 quotation changed', [2, 2]],
};

function change(before: string, article: string, fetched: string): JournalEntry {
  const revision = { source: 'flood', kind: 'changed', content: '', words: 240 } as const;
  const standing = { looked: false, reviewed: null, note: null };
  return { ...revision, ...standing, before, article, fetched, story };
}

/** The answer that a library would give. */
function answer(state: State, effect: Effect): Step {
  if (effect.do === 'read') {
    return update(state, { is: 'read', effect, reading: reading(effect.id) });
  }
  if (effect.do === 'claims') {
    const readings = effect.story.versions.map(({ article }) => figured(reading(article.id)));
    return update(state, { is: 'claims', effect, readings, claims, ...ISSUE });
  }
  if (effect.do === 'list') return update(state, { is: 'listed', effect, listed: found(effect) });
  if (effect.do === 'history') return update(state, { is: 'history', effect, history });
  if (effect.do === 'annotate') return update(state, { is: 'annotated', effect, annotated });
  if (effect.do === 'journal') return update(state, { is: 'journal', effect, journal });
  if (effect.do === 'weigh' && effect.question.do === 'changed') {
    const [what, heft] = CHANGED[effect.question.newest] ?? ['', []];
    return update(state, { ...effect.question, is: 'changed', what, heft });
  }
  if (effect.do !== 'compare') return { state, effects: [] };
  const known = effect.left === 'morning.txt' && effect.right === 'evening.txt';
  const comparison = known ? flood : compare(reading(effect.left), reading(effect.right));
  const steps = stepsTo(effect);
  const fetched = { left: '2026-05-01T08:00:00.000Z', right: '2026-05-01T18:30:00.000Z' };
  const succession: Succession =
    steps.length > 0 ? { older: 'left', fetched } : { older: null, fetched: null };
  const beside =
    effect.third === null ? null : compare(reading(effect.left), reading(effect.third));
  return update(state, { is: 'compared', effect, comparison, third: beside, steps, succession });
}

/** The evening's text came after the morning's in one place. */
function stepsTo({ left, right }: EffectOf<'compare'>): readonly string[] {
  return left === 'morning.txt' && right === 'evening.txt' ? [right] : [];
}

export interface Reader extends Step {
  /** Presses keys one after the other, each answered before the next. */
  press(...keys: string[]): Reader;
  resize(columns: number, rows: number): Reader;
}

/** A library as nobody has read it yet, but for what is said otherwise. */
export function shelf(library: readonly Story[], otherwise: Partial<Shelf> = {}): Shelf {
  const reader = { ...NO_MARKS, changed: new Map() };
  const usual = { older: 0, examples: false, own: false, notice: null };
  return { library, reader, ...usual, ...otherwise };
}

/** A reader before the list of stories, on a terminal of 120 by 20. */
export function reader(
  columns = 120,
  rows = 20,
  preferences = PREFERENCES,
  otherwise: Partial<Shelf> = {},
): Reader {
  const shown = shelf([story, other], otherwise);
  const size = { columns, rows };
  return at({ state: start(shown, size, glyphs(true), preferences), effects: [] });
}

function at(step: Step): Reader {
  return {
    ...step,
    press(...keys) {
      let { state, effects } = step;
      for (const key of keys) {
        ({ state, effects } = update(state, { is: 'key', key, at: 0 }));
        for (const effect of effects) state = answered(state, effect);
      }
      return at({ state, effects });
    },
    resize: (columns, rows) => at(update(step.state, { is: 'size', size: { columns, rows } })),
  };
}
