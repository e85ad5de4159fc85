import type { Evidence } from './evidence.ts';

/** Every form of evidence, the usual one first; also the extensions of the files. A new one is named here, and made in a file of its own. */
export const FORMS = ['md', 'html', 'json', 'csv', 'docx', 'odt'] as const;

export type Form = (typeof FORMS)[number];

/** The forms that each kind of evidence has. */
export const FORMS_OF: Readonly<Record<Evidence['kind'], readonly Form[]>> = {
  compare: ['md', 'html', 'json', 'docx', 'odt'],
  figures: ['md', 'html', 'json', 'csv'],
  story: ['md', 'html', 'json'],
};

/** The form that a file's name ends in, or null. */
export function formOf(file: string): Form | null {
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase();
  return FORMS.find((form) => form === extension) ?? null;
}

/** Evidence in one of its forms, as text or, of a word processor's, as bytes; what makes the others is not loaded. */
export async function rendered(evidence: Evidence, form: Form): Promise<string | Uint8Array> {
  switch (form) {
    case 'md': {
      const [{ documentOf }, { markdown }] = await Promise.all([
        import('./documents.ts'),
        import('./markdown.ts'),
      ]);
      return markdown(documentOf(evidence));
    }
    case 'html': {
      const [{ documentOf }, { htmlPage }] = await Promise.all([
        import('./documents.ts'),
        import('./html.ts'),
      ]);
      return htmlPage(documentOf(evidence));
    }
    case 'json':
      return (await import('./json.ts')).evidenceJson(evidence);
    case 'csv': {
      if (evidence.kind !== 'figures') throw new Error(`no ${form} of a ${evidence.kind}`);
      return (await import('./csv.ts')).figuresCsv(evidence);
    }
    case 'docx':
    case 'odt': {
      if (evidence.kind !== 'compare') throw new Error(`no ${form} of a ${evidence.kind}`);
      const tracked = (await import('./tracked.ts')).trackedOf(evidence);
      return form === 'docx'
        ? (await import('./docx.ts')).docx(tracked)
        : (await import('./odt.ts')).odt(tracked);
    }
  }
}
