/** Longer runs of digits are keys or codes, no quantities. */
const LONGEST = 24;

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** ASCII digits for the decimal digits of the scripts that news are written in. */
function ascii(form: string): string {
  return form.replace(/[^\x20-\x7e]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/;
const DECIMAL = /^\d+(?:\.\d+)?$/;
const DECIMAL_COMMA = /^\d+,(?:\d{1,2}|\d{4,})$/;

/**
 * The number that a run of digits states, or null where it states none (192.168.1.2, 11:55).
 * A comma before three digits groups (12,34,567 too), before any other count it is a decimal comma;
 * a single point is a decimal point.
 */
export function digitsValue(form: string): number | null {
  if (form.length > LONGEST) return null;
  const plain = ascii(form);
  if (DECIMAL.test(plain)) return Number(plain);
  if (GROUPED_BY_COMMA.test(plain)) return Number(plain.replaceAll(',', ''));
  if (GROUPED_BY_POINT.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL_COMMA.test(plain)) return Number(plain.replace(',', '.'));
  return null;
}
