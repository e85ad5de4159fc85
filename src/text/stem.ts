/** A stem that needs no language: the first letters of a word, without what an apostrophe adds ("minister's"). What follows is mostly inflection. */
export function stemOf(form: string): string {
  return cut(form, 6);
}

/** The same for two texts that tell of one thing: fewer letters find more, and seldom what only looks alike. */
export function looseStemOf(form: string): string {
  return cut(form, 5);
}

function cut(form: string, letters: number): string {
  const bare = form.includes("'") ? form.replace(/'\p{L}{1,2}$/u, '') : form;
  return bare.slice(0, letters);
}
