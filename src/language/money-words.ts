/** Names of the currencies, by their codes of ISO 4217 (bitcoin under its customary XBT). */
export interface MoneyWords {
  /** Signs, which stand before a number or behind it. */
  readonly signs: readonly (readonly [code: string, signs: readonly string[]])[];
  /** Names in words, in each form that a text may have. */
  readonly names: readonly (readonly [code: string, names: readonly string[]])[];
  /** Names of hundredths. */
  readonly hundredths: readonly (readonly [code: string, names: readonly string[]])[];
  /** Names of hundredths of any currency: behind a sum they are part of it. */
  readonly anyHundredths: readonly string[];
  /** Names of a currency that is a weight as well, the weight's unit, and beginnings of words that show it is meant. */
  readonly pounds: ReadonlySet<string>;
  readonly weighty: readonly string[];
}
