import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ArticleScreen } from '../../src/app/screens/article.ts';
import type { CompareScreen } from '../../src/app/screens/compare.ts';
import { seen } from '../../src/app/state.ts';
import type { Source } from '../../src/view/row.ts';
import { type Reader, reader } from './reader.ts';

const OPENED = { article: ['Tab', 'Enter'], compare: ['Enter'] } as const;

function screen({ state }: Reader): ArticleScreen | CompareScreen {
  const top = seen(state);
  assert.ok(top.kind === 'article' || top.kind === 'compare');
  return top;
}

/** The passages in sight, the first of them first. */
function inSight(at: Reader): Source[] {
  const { text, panes } = screen(at);
  const { height } = panes.main;
  const lines = text.sheet.lines.slice(text.top, text.top + height);
  return lines.flatMap(({ row }) => row.flatMap(({ source }) => source ?? []));
}

/** What the reader is at: the change under the cursor, else what is first in sight. */
function passageOf(at: Reader): Source | undefined {
  const here = screen(at);
  const stop = here.kind === 'compare' && here.focus !== null ? here.stops[here.focus] : undefined;
  const row = stop && here.text.sheet.lines[stop.line]?.row;
  return row ? row.flatMap(({ source }) => source ?? [])[0] : inSight(at)[0];
}

/** Whether the line that shows a place of a text is in sight. */
function shows(at: Reader, { side, start }: Source): boolean {
  const here = inSight(at).filter((source) => source.side === side);
  const first = Math.min(...here.map((source) => source.start));
  const { text } = screen(at);
  const starts = text.sheet.lines.flatMap(({ row }) =>
    row.flatMap(({ source }) => (source?.side === side ? [source.start] : [])),
  );
  const after = starts.filter((one) => one > Math.max(...here.map((source) => source.start)));
  return first <= start && start < Math.min(Infinity, ...after);
}

const sizes = fc.array(
  fc.tuple(fc.integer({ min: 40, max: 240 }), fc.integer({ min: 9, max: 60 })),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const moves = fc.array(fc.constantFrom('j', 'k', 'Space', 'd', 'u', '^B', 'G'), { maxLength: 6 });

for (const [kind, keys] of Object.entries(OPENED)) {
  test(`${kind}: however a window is dragged, the passage under the eyes stays in sight`, () => {
    fc.assert(
      fc.property(moves, sizes, (pressed, dragged) => {
        let at = reader(100, 24).press(...keys, ...pressed);
        const passage = passageOf(at);
        const { top } = screen(at).text;
        assert.ok(passage);
        for (const [columns, rows] of dragged) {
          at = at.resize(columns, rows);
          assert.ok(shows(at, passage), `${columns}x${rows}`);
        }
        assert.equal(screen(at.resize(100, 24)).text.top, top);
      }),
      { numRuns: 60 },
    );
  });
}
