import type { Article } from '../../src/article/article.ts';
import type { Seen } from '../../src/reader/marks.ts';
import { addArticles, type Origin, type Outcome } from '../../src/store/add.ts';
import type { Store } from '../../src/store/store.ts';
/** Two reports of one flood, the first as another paper reprints it, and a strike elsewhere. */
export const FLOOD = `River Douro Floods Old Town of Porto

The river Douro rose by two metres overnight and flooded the old town of Porto, where 340 people had to leave their homes, the fire service said on Sunday.

Rui Almeida, who commands the city's fire brigade, said his crews had carried 27 people out of cellars and ground floors along the Ribeira quay. "We have not seen the water come so fast since 2001," he said.

Bridges for cars stayed open, but the lower deck of the Dom Luís bridge was closed to walkers. The weather service expects another 40 millimetres of rain by Monday evening.`;

export const FLOOD_REPRINT = FLOOD.replace('340 people', '360 people');

export const FLOOD_FALLS = `Porto Begins to Clean Up as the Douro Falls

The river Douro fell by a metre on Monday, and the people of the old town of Porto began to shovel mud out of their houses.

Of 340 people who had to leave their homes, 212 were back by noon, said Rui Almeida, who commands the city's fire brigade. The lower deck of the Dom Luís bridge stays closed until engineers have looked at it.

The mayor put the damage along the Ribeira quay at 14 million euros.`;

export const DOCKERS = `Dockers in Marseille Walk Out over Pay

Dockers in Marseille walked out on Friday after talks over pay broke down, and eleven container ships waited at anchor outside the port of Fos.

The union wants 6.5 percent more from April; the terminals offer 2.8 percent. "Nobody here can live on promises," said Claire Fabre, who speaks for the crane drivers.

Shipping lines sent two vessels on to Genoa and Barcelona.`;

export async function addArticle(store: Store, article: Article, origin: Origin): Promise<Outcome> {
  const [outcome] = await addArticles(store, [{ article, origin }]);
  return outcome as Outcome;
}

/** What a search knows of a reader who has read nothing yet. */
export const NOTHING_SEEN: Seen = { read: new Set(), changed: new Set(), starred: new Set() };

/** A report on so many closed streets, two of which are long enough to be compared in a thread of their own. */
export function longReport(closed: number): string {
  const wards = Array.from({ length: 540 }, (_, ward) => {
    const name = `${'BCDFGHKLMN'[ward % 10]}${'aeiou'[ward % 5]}${'lrnst'[(ward >> 3) % 5]}${ward}`;
    return `Pumps in the ward of ${name} ran all night, and its school at number ${ward} opened again at once.`;
  });
  const middle = `The fire service said that ${closed} streets stayed closed on Monday.`;
  return [
    'Streets Open Again in Every Ward',
    ...wards.slice(0, 250),
    middle,
    ...wards.slice(250),
  ].join('\n\n');
}
