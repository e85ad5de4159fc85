import { extname } from 'node:path';
import { compareEvidence, figuresEvidence, storyEvidence, withOwn } from '../app/evidence.ts';
import { marksPath } from '../host/places.ts';
import { Trouble } from '../host/trouble.ts';
import { removeBeside, writeTogether } from '../host/write-file.ts';
import type { Library } from '../library/library.ts';
import { NO_MARKS } from '../reader/marks.ts';
import { loadMarks } from '../reader/marks-file.ts';
import { printable } from '../text/sanitise.ts';
import type { Evidence } from '../view/evidence/evidence.ts';
import { FORMS, FORMS_OF, type Form, formOf, rendered } from '../view/evidence/forms.ts';
import type { Arguments } from './arguments.ts';
import { complain } from './complain.ts';
import type { Run } from './output.ts';

type Kind = Evidence['kind'];

/** What lies beside an export, by what its name ends in more. */
const PROOFS = ['.proof', '.proof.sig', '.proof.tsr'];

/** How many versions each kind is made of. */
const VERSIONS: Readonly<Record<Kind, number>> = { compare: 2, figures: 1, story: 1 };

/** Writes a comparison, the figures of a story, or all of it, for somebody who has no terminal. */
export const exportEvidence: Run = async (library, given, around) => {
  const { kind, names } = wantedOf(given);
  const { to, force } = given;
  const asked = FORMS.find((form) => form === given.output);
  const form = asked ?? (to === null || to === '-' ? 'md' : namedForm(to, FORMS_OF[kind]));
  if (!FORMS_OF[kind].includes(form)) {
    throw new Trouble(`no such form of ${kind}`, form, `it can be ${FORMS_OF[kind].join(', ')}`);
  }
  const isProven = given.proof || given.sign !== null || given.timestamp !== null;
  if (isProven && (to === null || to === '-'))
    throw new Trouble('no proof', 'standard output', 'name a file with --to');
  const marks = await loadMarks(marksPath(around.env)).catch((error) => {
    // The evidence is whole without.
    if (error instanceof Trouble) complain(error, around);
    return NO_MARKS;
  });
  const evidence = withOwn(await gather(library, kind, names), marks);
  const content = await rendered(evidence, form);
  if (to === null || to === '-') {
    if (typeof content !== 'string' && around.stdout.isTTY)
      throw new Trouble('not for a terminal', form, 'name a file with --to');
    around.stdout.write(content);
    return 0;
  }
  const { cwd } = around;
  const files = new Map([['', content]]);
  if (isProven) {
    const { proofOf } = await import('./proof.ts');
    const beside = await proofOf(library, articlesOf(evidence), content, given, around);
    for (const [ending, of] of beside) files.set(ending, of);
  }
  await writeTogether(to, files, { force, cwd });
  // What proved the file before says of this one that it is another.
  const others = force ? PROOFS.filter((ending) => !files.has(ending)) : [];
  const gone = await removeBeside(to, others, cwd);
  if (gone.length > 0)
    around.stdout.write(`Removed, as of the export before: ${printable(gone.join(', '))}\n`);
  return 0;
};

/** Ids of the articles that evidence is of. */
function articlesOf(evidence: Evidence): string[] {
  if (evidence.kind !== 'compare')
    return evidence.versions.map(({ reading }) => reading.article.id);
  const { left, right } = evidence.comparison;
  return [left.article.id, right.article.id];
}

/** What is to be exported, the names of its versions, and the paths in which these are looked up. @throws {Trouble} where names are missing */
export function wantedOf({ operands: [word, ...operands] }: Pick<Arguments, 'operands'>): {
  readonly kind: Kind;
  readonly names: readonly string[];
  readonly paths: readonly string[];
} {
  // The table of operands lets no other word come here.
  const kind = word as Kind;
  const names = operands.slice(0, VERSIONS[kind]);
  if (names.length < VERSIONS[kind]) {
    throw new Trouble('too few operands', `export ${kind}`, 'see "variorum export --help"');
  }
  return { kind, names, paths: operands.slice(names.length) };
}

/** What a file's name ends in, Markdown where it has no end. @throws {Trouble} where that is none of the forms */
function namedForm(file: string, forms: readonly Form[]): Form {
  const form = extname(file) === '' ? 'md' : formOf(file);
  if (form) return form;
  const ends = forms.map((one) => `.${one}`).join(', ');
  throw new Trouble('no such form', file, `let the name end in ${ends}, or say it with --output`);
}

async function gather(library: Library, kind: Kind, names: readonly string[]): Promise<Evidence> {
  const [first = '', second = ''] = names;
  if (kind === 'compare') {
    const [left, right] = [await library.find(first), await library.find(second)];
    return compareEvidence(library, await library.comparison(left, right));
  }
  const story = await library.story(first);
  return kind === 'figures' ? figuresEvidence(library, story) : storyEvidence(library, story);
}
