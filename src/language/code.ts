/**
 * A language's code as BCP 47 writes it: "de" for "DE", "es-MX" for "es_mx"; null for what the platform
 * knows no language by.
 */
export function languageCode(given: string): string | null {
  try {
    const [code = ''] = Intl.getCanonicalLocales(given.trim().replaceAll('_', '-'));
    return Intl.NumberFormat.supportedLocalesOf([code]).length > 0 ? code : null;
  } catch {
    return null;
  }
}

/** What a code has to look like, for whom it was wrong. */
export const CODES = 'a code as en, de or es-MX';
