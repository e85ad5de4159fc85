const VOCABULARY = 20_000;
const WORDS_A_SENTENCE = 20;
const SENTENCES_A_PARAGRAPH = 4;

/** Words as frequent as in a language: the n-th is met 1/n times as often as the first (Zipf). */
function vocabulary(random: () => number): () => string {
  const syllables = 'ba ke di so lu ma ren tis vor nal per con tra mi est ga pro fen hol wi'.split(
    ' ',
  );
  const pick = (): string => syllables[Math.floor(random() * syllables.length)] ?? '';
  const words: string[] = [];
  const weights: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= VOCABULARY; rank++) {
    const length = 1 + Math.floor(Math.log10(rank) + random() * 1.5);
    words.push(Array.from({ length }, pick).join(''));
    total += 1 / rank;
    weights.push(total);
  }
  return () => {
    const at = random() * total;
    let [low, high] = [0, VOCABULARY - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((weights[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

/** Paragraphs of sentences of made-up words. */
export function prose(count: number, random: () => number): string {
  const word = vocabulary(random);
  let text = '';
  for (let n = 0; n < count; n += WORDS_A_SENTENCE) {
    const sentence = Array.from({ length: WORDS_A_SENTENCE }, word).join(' ');
    const last = n % (WORDS_A_SENTENCE * SENTENCES_A_PARAGRAPH) === 0;
    text += `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${last ? '\n\n' : ' '}`;
  }
  return text;
}

/** The text with a share of its words replaced, left out or doubled. */
export function revised(text: string, share: number, random: () => number): string {
  return text.replaceAll(/[a-z]+/g, (word) => {
    if (random() >= share) return word;
    const kind = random();
    return kind < 0.5 ? [...word].reverse().join('') : kind < 0.75 ? word + word : `${word} even`;
  });
}
