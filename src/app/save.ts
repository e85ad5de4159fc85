import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { Trouble } from '../host/trouble.ts';
import { writeWhole } from '../host/write-file.ts';
import type { Library } from '../library/library.ts';
import type { Evidence } from '../view/evidence/evidence.ts';
import { formOf, rendered } from '../view/evidence/forms.ts';
import type { Happening } from './effects.ts';
import { compareEvidence, figuresEvidence, storyEvidence } from './evidence.ts';
import type { Savable, Saving } from './saving.ts';

/** Writes evidence into a file that a reader has named; asks back where there is one already. */
export async function saveEvidence(
  library: Library,
  { what, file, force }: Saving,
): Promise<Happening> {
  // There is no shell between the reader and this.
  const path = file.replace(/^~(?=\/)/, homedir());
  const there = await stat(path).catch(() => null);
  if (there?.isFile() && !force) return { is: 'taken', what, file };
  const text = await rendered(await gathered(library, what), formOf(path) ?? 'md');
  try {
    await writeWhole(path, text, { force });
    return { is: 'told', notice: `Saved ${file}` };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { is: 'not-saved', what, file, why: error.message };
  }
}

function gathered(library: Library, what: Savable): Promise<Evidence> {
  switch (what.kind) {
    case 'compare':
      return compareEvidence(library, what.comparison, what.anchors);
    case 'figures':
      return figuresEvidence(library, what.story);
    case 'story':
      return storyEvidence(library, what.story);
  }
}
