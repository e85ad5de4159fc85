import { libraryName, libraryPath, marksPath } from '../host/places.ts';
import { loadMarks } from '../reader/marks-file.ts';
import { dayBegins } from '../store/search/days.ts';
import { count, versionName } from '../view/describe.ts';
import { journalSheet } from '../view/journal.ts';
import { printed } from '../view/plain.ts';
import { becameOf, changedSince } from '../view/since.ts';
import type { Arguments } from './arguments.ts';
import { changesJson } from './changes-json.ts';
import { plainOptions, type Run } from './output.ts';
import { page } from './pager.ts';
import { queryOf } from './query.ts';
import type { Configured } from './surroundings.ts';
import { allTold, byDay, isNarrow, type Told } from './told.ts';

/** Changes that are compared at most; each takes some hundredths of a second. */
const MOST = 200;
/** Of each change, so many things are told one by one. */
const FEW = 3;
/** Digits of an id that are enough to find it again. */
const SHORT_ID = 12;

/** Prints what changed in the library: by days, the last first, and within a day heaviest first. */
export const changes: Run = async (library, given, around) => {
  const marks = await loadMarks(marksPath(around.env));
  const since = given.since === null ? null : dayBegins(given.since, Date.now());
  const { entries, more } = await library.journal(marks, {
    since: since === null ? null : new Date(since).toISOString(),
    query: queryOf(given.operands),
    all: given.all,
    most: MOST,
  });
  const told = (await allTold(library, entries, given)).sort(byDay);
  const printed = await printedAs(given.output ?? 'text', told, more, library.own, given, around);
  await page(printed, given, around);
  return 0;
};

async function printedAs(
  form: NonNullable<Arguments['output']>,
  told: readonly Told[],
  more: number,
  own: boolean,
  given: Arguments,
  around: Configured,
): Promise<string> {
  switch (form) {
    case 'json':
      return changesJson(told, more);
    case 'atom':
    case 'html': {
      const { digest } = await import('./digest.ts');
      const { operands, only, weight } = given;
      const asked = [libraryName(libraryPath(around)), ...operands, ...(only ?? []), weight ?? ''];
      return digest(form, told, { more, title: ['What changed', ...operands].join(' '), asked });
    }
    default: {
      const options = { ...plainOptions(given, around), only: isNarrow(given) };
      return changesText(told, more, own, options);
    }
  }
}

/** Changes in plain text, of a library that is the reader's `own` or of what does not change; `only` says whether not all kinds are wanted. */
export function changesText(
  told: readonly Told[],
  more: number,
  own: boolean,
  { only, ...options }: ReturnType<typeof plainOptions> & { readonly only: boolean },
): string {
  if (!own) return 'Nothing changes in these; "variorum add" begins a library, which does.\n';
  if (told.length === 0) return 'No change that you have not looked at; --all tells the others.\n';
  const items = told.map((one) => {
    const { article } = one.comparison.right;
    const lines = [...new Set(one.wanted.map(becameOf))];
    const [first, ...others] = lines;
    // Of what is asked for by its kind nothing else is told.
    const what = only && first !== undefined ? first : changedSince(one.comparison);
    const ids = [one.before, one.article].map((id) => id.slice(0, SHORT_ID));
    const reviewed = one.reviewed === null ? [] : [`reviewed ${one.reviewed.slice(0, 10)}`];
    return {
      title: article.title,
      name: versionName(article),
      fetched: one.fetched,
      what,
      details: [
        ...(only ? others : lines).slice(0, FEW),
        ...reviewed,
        `variorum compare ${ids.join(' ')}`,
      ],
      looked: one.looked,
      reviewed: one.reviewed !== null,
      note: one.note?.text ?? null,
    };
  });
  const text = printed(journalSheet(items, { ...options, whole: true }), options);
  const kept =
    more > 0 ? `${count(more, 'earlier change')} not shown; --since asks for fewer.\n` : '';
  return text + kept;
}
