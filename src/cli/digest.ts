import { packageVersion } from '../host/package.ts';
import { atomFeed } from '../view/evidence/atom.ts';
import { digestOf, urnOf } from '../view/evidence/digest.ts';
import { htmlPage } from '../view/evidence/html.ts';
import type { Told } from './told.ts';

/** What a digest is called, and of what it is. */
export interface Heading {
  readonly title: string;
  /** How many earlier changes are not in it. */
  readonly more: number;
  /** All that decides of which changes it is: the same each time that it is made anew. */
  readonly asked: readonly string[];
}

/** Changes as a feed, or as one page of HTML. */
export function digest(
  form: 'atom' | 'html',
  told: readonly Told[],
  { title, more, asked }: Heading,
): string {
  const version = packageVersion();
  if (form === 'atom') return atomFeed(told, { title, id: urnOf(['feed', ...asked]), version });
  const made = `Made by variorum ${version} at ${new Date().toISOString()}`;
  return htmlPage({ ...digestOf(told, more, made), title });
}
