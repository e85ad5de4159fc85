import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStory } from '../../src/article/article.ts';
import { parsePlain } from '../../src/article/plain.ts';
import { contentOf } from '../../src/store/revisions.ts';

const TITLE = 'Norhavn closes its pool';
const STORY = 'The council of Norhavn voted on Monday to close the pool. The works take 14 months.';

function page(line: string) {
  return parsePlain([TITLE, line, STORY].join('\n\n'), { path: 'pool.txt' });
}

/** Lines of two visits to the same text. */
const LINES: readonly (readonly [string, string])[] = [
  ['Published 2 hours ago', 'Published 7 hours ago'],
  ['Last updated: 4 minutes ago', 'Last updated: 44 minutes ago'],
  ['2h ago', '7h ago'],
  ['2 hours, 10 minutes ago', '3 days ago'],
  ['an hour ago', 'just now'],
  ['Veröffentlicht vor 2 Stunden', 'Veröffentlicht vor 3 Tagen'],
  ['vor 12 Min.', 'vor 13 Min.'],
  ['Publié il y a 2 heures', 'Publié il y a 3 jours'],
  ['hace 1 hora', 'hace 6 horas'],
  ['há 2 dias', 'há 3 dias'],
  ['2 ore fa', '3 ore fa'],
  ['2 uur geleden', '3 uur geleden'],
  ['2 часа назад', '5 часов назад'],
  ['3小时前', '5小时前'],
  ['Views: 2,117', 'Views: 12,344'],
  ['2.1K shares', '3K shares'],
  ['41 likes · 12 shares', '52 likes · 13 shares'],
  ['Read by 2,117 people', 'Read by 2,230 people'],
  ['There are 4 visitors online', 'There are 11 visitors online'],
  ['Es lesen gerade 41 Personen mit', 'Es lesen gerade 52 Personen mit'],
  ['2.117 mal gelesen', '2.118 mal gelesen'],
  ['2 117 vues', '2 118 vues'],
  ['2.117 lecturas', '2.118 lecturas'],
  ['Letto da 41 persone', 'Letto da 52 persone'],
  ['Просмотров: 2117', 'Просмотров: 2118'],
  ['1.2万次阅读', '1.3万次阅读'],
  ['Today is Monday, 2 March 2026', 'Today is Tuesday, 3 March 2026'],
  ['Heute ist Montag, 2. März', 'Heute ist Dienstag, 3. März'],
];

test('what a page counts of its visits, and how long ago it is, makes no version', () => {
  for (const [line, later] of LINES) {
    const [before, after] = [page(line), page(later)];
    assert.equal(contentOf(before), contentOf(after), `${line}: ${later}`);
    const [, block] = before.blocks;
    assert.equal(block?.role, 'boilerplate', line);
  }
});

/** Sentences and lines of a story that have the same words. */
const PROSE: readonly string[] = [
  'The film of the pool had 12,345 views by Monday, the police said.',
  'Three hours ago, the wall of the pool broke.',
  '3 hours ago, the wall of the pool broke.',
  'Vor 3 Stunden brach die Mauer des Bades.',
  'Il y a 3 blessés.',
  'There are 12 people in the hospital.',
  '312 people were in the water.',
  'The mayor owns 1,200 shares of the builder.',
  'Today is a good day for Norhavn, the mayor said.',
  'Some 300 readers of this paper were online when the alarm came.',
  '12 people like this pool more than the new one.',
  'He posted a picture 2 days ago, and 41 people shared it with the police.',
];

test('a sentence of the story with such words stays in it', () => {
  for (const line of PROSE) {
    const [, block] = page(line).blocks;
    assert(block && isStory(block.role), line);
  }
});
