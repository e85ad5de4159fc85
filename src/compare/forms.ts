/** What the compared form of a token is made from. */
export interface Piece {
  readonly form: string;
  readonly opens: boolean;
}

/**
 * The forms in which two passages are compared. A word that opens a sentence loses its capital where
 * either passage has it in lower case elsewhere: "The minister said", "on Monday the minister said".
 * Where the passages are `caseless`, as headlines are, every word does, and single quotation marks are as good as double ones.
 */
export function comparedForms(
  left: readonly Piece[],
  right: readonly Piece[],
  caseless = false,
): [left: string[], right: string[]] {
  if (caseless) {
    const lower = ({ form }: Piece): string => (form === "'" ? '"' : form.toLowerCase());
    return [left.map(lower), right.map(lower)];
  }
  const inside = new Set<string>();
  for (const { form, opens } of [...left, ...right]) if (!opens) inside.add(form);
  const forms = (pieces: readonly Piece[]): string[] =>
    pieces.map(({ form, opens }) => {
      const lower = opens ? form.toLowerCase() : form;
      return inside.has(lower) ? lower : form;
    });
  return [forms(left), forms(right)];
}
