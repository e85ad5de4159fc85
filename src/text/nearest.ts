/** One mistake in so many letters still leaves a word recognisable. */
const LETTERS_A_MISTAKE = 3;

/** The name that a misspelt or shortened word most likely means, or null. */
export function nearest(word: string, names: readonly string[]): string | null {
  const whole = word.length >= LETTERS_A_MISTAKE && names.find((name) => name.startsWith(word));
  if (whole) return whole;
  const [best] = names
    .map((name) => ({ name, mistakes: distance(word, name) }))
    .filter(({ mistakes }) => mistakes * LETTERS_A_MISTAKE <= word.length)
    .sort((a, b) => a.mistakes - b.mistakes);
  return best?.name ?? null;
}

/** Letters put in, left out, exchanged or turned round (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      const turned = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + changed,
          turned ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
