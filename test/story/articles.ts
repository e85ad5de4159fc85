import type { Article } from '../../src/article/article.ts';
import { assemble } from '../../src/article/assemble.ts';

/** An article of a headline and a body; its path names it. */
export function article(
  path: string,
  title: string,
  body: string,
  published: string | null = null,
): Article {
  const start = title.length + 2;
  return assemble(
    path,
    `${title}\n\n${body}`,
    [
      { start: 0, end: title.length, role: 'headline' },
      { start, end: start + body.length, role: 'body' },
    ],
    { published },
  );
}

const HARBOUR = [
  'A cargo ship ran aground off the harbour of Varmouth early on Monday, spilling about 400 tonnes of diesel, the coast guard said.',
  'The Meridian Star, bound for Lisbon, hit a sandbank in thick fog shortly after 3 a.m.',
  'All 19 crew were taken off by helicopter and none was hurt.',
  'Booms were laid across the mouth of the estuary, a reserve for wading birds.',
  'The owner, Calder Shipping, said a tug would try to pull the vessel free at high tide.',
] as const;

export const harbour = {
  first: article('harbour-1.txt', 'Ship aground off Varmouth spills diesel', HARBOUR.join(' ')),
  second: article(
    'harbour-2.txt',
    'Diesel slick threatens bird reserve after Meridian Star grounding',
    'Diesel from the cargo ship Meridian Star was drifting towards a bird reserve in the Varmouth estuary on Monday after it struck a sandbank in fog. The coast guard lifted 19 crew from the vessel by helicopter. Conservationists said wading birds were at risk. Calder Shipping, which owns the ship, apologised and said tugs were on their way.',
  ),
  third: article(
    'harbour-3.txt',
    'Crew of 19 rescued as freighter hits sandbank',
    'A helicopter rescued 19 sailors from the freighter Meridian Star, stuck on a sandbank off Varmouth with a torn hull. The coast guard said some 400 tonnes of diesel had leaked towards the estuary. A tug sent by Calder Shipping was to arrive at high tide.',
  ),
  /** The first again, one figure changed. */
  copy: article(
    'harbour-1-later.txt',
    'Ship aground off Varmouth spills diesel',
    HARBOUR.join(' ').replace('about 400', 'at least 450'),
  ),
  /** The beginning of the first. */
  excerpt: article(
    'harbour-0-brief.txt',
    'Ship aground off Varmouth',
    HARBOUR.slice(0, 2).join(' '),
  ),
};

export const budget = {
  first: article(
    'budget-1.txt',
    'Parliament passes budget after all-night sitting',
    'Parliament passed the budget by 62 votes to 57 on Monday after a sitting that lasted until dawn. Finance Minister Ilse Brandt said the deficit would fall to 2.8 percent. The opposition walked out over cuts to school meals.',
  ),
  second: article(
    'budget-2.txt',
    'Brandt wins budget vote, opposition walks out',
    'Finance Minister Ilse Brandt won a narrow vote on her budget on Monday, 62 to 57, as opposition members walked out of parliament in protest at cuts to school meals. The budget puts the deficit at 2.8 percent.',
  ),
};
