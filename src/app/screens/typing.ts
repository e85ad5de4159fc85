/** Words being typed, and the UTF-16 offset in them before which the cursor stands. */
export interface Typing {
  readonly text: string;
  readonly at: number;
}

/** The words with the cursor at their end. */
export function typing(text: string): Typing {
  return { text, at: text.length };
}

/** What a key makes of the words, by the keys of the shell; null where it is none of them. */
export function edited({ text, at }: Typing, key: string): Typing | null {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const cut = (kept: string): Typing => ({ text: kept + after, at: kept.length });
  switch (key) {
    case 'Left':
    case '^B':
      return { text, at: lastCharacter(before) };
    case 'Right':
    case '^F':
      return { text, at: at + (characters(after)[1]?.index ?? after.length) };
    case 'Home':
    case '^A':
      return { text, at: 0 };
    case 'End':
    case '^E':
      return typing(text);
    case 'Backspace':
      return cut(before.slice(0, lastCharacter(before)));
    case '^W':
      return cut(before.replace(/\S+\s*$/, ''));
    case '^U':
      return cut('');
    case '^K':
      return typing(before);
    case 'Space':
      return inserted({ text, at }, ' ');
    default:
      return isText(key) ? inserted({ text, at }, key) : null;
  }
}

/** The words with more where the cursor stands. */
export function inserted({ text, at }: Typing, more: string): Typing {
  return { text: text.slice(0, at) + more + text.slice(at), at: at + more.length };
}

function lastCharacter(text: string): number {
  return characters(text).at(-1)?.index ?? 0;
}

function characters(text: string): Intl.SegmentData[] {
  return [...new Intl.Segmenter().segment(text)];
}

/** Whether a key is a character to be typed, of one part or several; the others have names of several ASCII letters. */
function isText(key: string): boolean {
  return /^(?:[^\p{Cc}]|(?=.*[^\x00-\x7f])[^\p{Cc}]+)$/u.test(key);
}
