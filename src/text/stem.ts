/** Letters of a word that count: what follows is mostly inflection, in any language that inflects at the end. */
const LETTERS = 6;

/** A stem that needs no language: the first letters of a word, without what an apostrophe adds ("minister's"). */
export function stemOf(form: string): string {
  return form.replace(/'\p{L}{1,2}$/u, '').slice(0, LETTERS);
}
