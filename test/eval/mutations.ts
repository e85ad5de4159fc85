import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare } from '../../src/compare/compare.ts';
import { read } from '../../src/compare/read.ts';
import { articleOf } from '../../src/sources/files.ts';
import { evidenceJson } from '../../src/view/evidence/json.ts';
import { EVERYTHING, excerpt } from '../../src/view/excerpt.ts';

/** Two texts that differ in one planted edit; made whole by the labels' own reader. */
interface Case {
  readonly id: string;
  readonly form: string;
  readonly a: string;
  readonly b: string;
}

/** What the labels bring: how a case is read, and how what was found becomes a row. */
interface Labels {
  whole(row: unknown): Case;
  extension(one: Case): string;
}
interface Rows {
  row(one: Case, evidence: unknown, exit: 0 | 1, shown: object): object;
}

export const anchors = 'nothing told 0; every edit told alike 0';

export async function answers(
  gold: readonly unknown[],
  _file: string,
  folder: string,
): Promise<object[]> {
  const load = (name: string) => import(pathToFileURL(join(folder, name)).href);
  const { whole, extension }: Labels = await load('cases.mjs');
  const { row }: Rows = await load('row.mjs');
  const rows: object[] = [];
  for (const given of gold) {
    const one = whole(given);
    const left = read(await articleOf(one.a, `a.${extension(one)}`));
    const right = read(await articleOf(one.b, `b.${extension(one)}`));
    const comparison = compare(left, right);
    const origin = { fetched: '', content: '', sha256: '', name: '', within: null };
    const made = { by: 'eval', at: '' };
    const evidence = { made, comparison, left: origin, right: origin, anchors: [] };
    const found: unknown = JSON.parse(evidenceJson({ kind: 'compare', ...evidence }));
    const shown = one.form === 'html' ? { left: left.article.text, right: right.article.text } : {};
    rows.push(row(one, found, excerpt(comparison, EVERYTHING).differs ? 1 : 0, shown));
  }
  return rows;
}
