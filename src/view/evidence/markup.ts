/** Markup that was made by `html`, and by nothing else. */
export interface Markup {
  readonly markup: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Part = string | number | Markup | readonly Markup[];

/**
 * A template of HTML. Whatever is put into it is text, and comes out as text in content and in
 * quoted attributes; only what is markup already stays so.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = parts.map((part, index) => `${markupOf(part)}${strings[index + 1]}`);
  return { markup: `${strings[0]}${pieces.join('')}` };
}

function markupOf(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/** What XML 1.0 has no place for, not even escaped: control characters, halves of characters, and two that are none. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The same for XML; characters that it cannot have are left out. */
export function xml(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const possible = parts.map((part) =>
    typeof part === 'string' ? part.replace(NOT_IN_XML, '') : part,
  );
  return html(strings, ...possible);
}
