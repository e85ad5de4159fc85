import { seeded } from '../seeded.ts';

/** Two versions of a long article, the same at every run: sentences of news words, some changed, dropped, added. */
export function longArticles(sentences: number): { older: string; newer: string } {
  const random = seeded(7);
  const pick = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] as string;
  const sentence = (): string => {
    const figure = Math.floor(random() * 9000) + 10;
    const said = random() < 0.3 ? `, ${pick(WHO)} said` : '';
    return `${pick(WHO)} ${pick(DID)} ${figure} ${pick(WHAT)} ${pick(WHERE)} ${pick(WHEN)}${said}.`;
  };
  const older = Array.from({ length: sentences }, sentence);
  const newer = older.flatMap((text) => {
    const dice = random();
    if (dice < 0.03) return [];
    if (dice < 0.06) return [text, sentence()];
    return [dice < 0.16 ? text.replace(/\d+/, (figure) => `${Number(figure) + 3}`) : text];
  });
  return { older: paragraphs(older), newer: paragraphs(newer) };
}

const WHO = [
  'The ministry',
  'Rescue workers',
  'The council of Aarau',
  'Union leaders',
  'A spokeswoman for the company',
  'Farmers in the north',
  'The court',
];
const DID = [
  'counted',
  'said they had found',
  'will pay for',
  'received',
  'had to turn away',
  'sold',
  'reported the loss of',
];
const WHAT = [
  'tonnes of grain',
  'letters of complaint',
  'houses without water',
  'new buses',
  'signatures under the petition',
  'tickets for the evening',
  'litres of milk',
];
const WHERE = [
  'along the river',
  'in three valleys',
  'near the old bridge',
  'at both stations',
  'between the two towns',
];
const WHEN = [
  'on Tuesday',
  'after the storm',
  'before the end of the year',
  'within a single week',
  'during the night',
];

function paragraphs(sentences: readonly string[]): string {
  let text = 'Storm leaves the valley without water for a third week\n';
  for (const [i, sentence] of sentences.entries()) text += sentence + (i % 4 === 3 ? '\n\n' : ' ');
  return text;
}
