import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isStory } from '../../src/article/article.ts';
import { parsePlain } from '../../src/article/plain.ts';

const LEAD =
  'The river rose by two metres overnight and flooded the old town, the mayor said on Tuesday.';
const MORE =
  'Rescue teams brought 140 people to safety, and the army sent boats. “We lost everything,” said a shopkeeper.';
const LAST = 'Forecasters expect the water to fall by Friday. Schools remain closed until then.';

function parse(...lines: string[]) {
  return parsePlain(lines.join('\n'), { path: 'flood.txt' });
}

/** The blocks as "role: text", prose shortened to its first word. */
function outline(...lines: string[]): string[] {
  const { text, blocks } = parse(...lines);
  return blocks.map(({ start, end, role }) => {
    const words = text.slice(start, end);
    return `${role}: ${role === 'body' ? words.split(' ')[0] : words}`;
  });
}

/** The roles of the blocks alone. */
function rolesOf(...lines: string[]): string[] {
  return parse(...lines).blocks.map(({ role }) => role);
}

test('headline, byline and date stand above the story', () => {
  const lines = ['Old Town Under Water', 'By Jane Doe and John Roe', 'March 3, 2025', LEAD, MORE];
  assert.deepEqual(outline(...lines), [
    'headline: Old Town Under Water',
    'byline: By Jane Doe and John Roe',
    'date: March 3, 2025',
    'body: The',
    'body: Rescue',
  ]);
  const article = parse(...lines);
  assert.equal(article.title, 'Old Town Under Water');
  assert.equal(article.byline, 'Jane Doe and John Roe');
  assert.equal(article.published, '2025-03-03');
});

test('all of the story has sentences, a headline as a whole, and each knows its block', () => {
  const article = parse('Old Town Under Water', LEAD, 'How useful was this post?', 'Vote count: 0');
  assert.deepEqual(
    article.sentences.map(({ start, end, block }) => [article.text.slice(start, end), block]),
    [
      ['Old Town Under Water', 0],
      [LEAD, 1],
    ],
  );
});

test('the place in front of a headline or a story is a block of its own', () => {
  assert.deepEqual(outline('LISBON — Old Town Under Water', `PORTO, Portugal (AP) — ${LEAD}`), [
    'dateline: LISBON',
    'headline: Old Town Under Water',
    'dateline: PORTO, Portugal (AP)',
    'body: The',
  ]);
});

test('short lines between paragraphs are crossheads, a row of them is a list', () => {
  assert.deepEqual(outline(LEAD, 'What happens next?', MORE, 'Water falling', LAST).slice(1), [
    'crosshead: What happens next?',
    'body: Rescue',
    'crosshead: Water falling',
    'body: Forecasters',
  ]);
  assert.deepEqual(outline(LEAD, 'Porto: 3 m', 'Gaia: 2 m', 'Braga: 1 m', MORE), [
    'body: The',
    'body: Porto:',
    'body: Gaia:',
    'body: Braga:',
    'body: Rescue',
  ]);
});

test('a headline is known by its capitals where it ends like a sentence', () => {
  const line = 'Minister Resigns Over Collapse of Harbour Bridge.';
  assert.equal(outline(line, LEAD, MORE)[0], `headline: ${line}`);
  assert.equal(outline('The minister resigned over the bridge.', LEAD)[0], 'body: The');
});

test('what a link or a line break cut off is no heading', () => {
  assert.equal(outline(LEAD, 'and hundreds of', MORE)[1], 'body: and');
});

test('a summary that the story says again is its standfirst', () => {
  const summary = 'The river rose by two metres and flooded the old town, says the mayor.';
  assert.deepEqual(outline(summary, LEAD, MORE), [
    `standfirst: ${summary}`,
    'body: The',
    'body: Rescue',
  ]);
  assert.deepEqual(outline(LEAD, MORE, LAST), ['body: The', 'body: Rescue', 'body: Forecasters']);
});

test('what stands between headline and byline is the standfirst', () => {
  const summary = 'Two metres of water in the streets, schools closed, boats on their way.';
  assert.equal(
    outline('Old Town Under Water', summary, 'By Jane Doe', LEAD, MORE)[1],
    `standfirst: ${summary}`,
  );
});

test('captions are told by their credit', () => {
  for (const caption of [
    'A boat in the old town of Porto on Monday. AP Photo',
    'A boat in the old town (Jane Doe/Reuters)',
    'Ein Boot in der Altstadt. Foto: dpa',
    'Residents wait for help. [File: Jane Doe/AFP]',
  ]) {
    assert.equal(outline(caption, LEAD, MORE)[0], `caption: ${caption}`);
  }
});

test('what only names whom a picture is by is its credit', () => {
  for (const credit of ['Photo: Jane Doe', 'AP Photo', '(Jane Doe/Reuters)', 'Foto: dpa']) {
    assert.equal(outline(LEAD, credit, MORE)[1], `credit: ${credit}`);
  }
  for (const caption of ['Photo: a boat in Porto', 'Photo: 12 boats', 'File - Porto, 1969']) {
    assert.equal(outline(LEAD, caption, MORE)[1], `caption: ${caption}`);
  }
});

test('an agency named at the end of a paragraph makes no caption of it', () => {
  assert.equal(outline(LEAD, `${LAST} (ANI)`)[1], 'body: Forecasters');
});

test('corrections, disclaimers and sign-offs are told apart from the story', () => {
  assert.deepEqual(
    outline(
      LEAD,
      MORE,
      'Correction: An earlier version of this article gave the wrong day.',
      'This article was updated on March 4 with the number of people rescued.',
      'Disclaimer: This image is taken from the archive',
      '(Reporting by Jane Doe; editing by John Roe)',
    )
      .slice(2)
      .map((block) => block.split(':')[0]),
    ['correction', 'update', 'disclaimer', 'byline'],
  );
});

test('teasers after the story are related, whether they are titles, excerpts or whole paragraphs', () => {
  const found = outline(
    LEAD,
    MORE,
    'You may also like',
    'Minister Resigns Over Bridge',
    'The minister for transport resigned on Monday after....',
    'Read next',
    '22:23',
    'Talks in Geneva',
    'Delegations met in Geneva on Sunday and agreed to meet again. No date was given.',
    'Leave the first comment',
  );
  assert.deepEqual(
    found.slice(2).map((block) => block.split(':')[0]),
    [...Array(7).fill('related'), 'boilerplate'],
  );
});

test('teasers without a heading are known by their excerpts, where there is more than one', () => {
  const excerpts = [
    'Minister Resigns',
    'The minister for transport left on....',
    'Talks in Geneva',
    'Delegations met in Geneva on....',
  ];
  assert.deepEqual(rolesOf(LEAD, MORE, ...excerpts).slice(2), Array(4).fill('related'));
  assert.deepEqual(rolesOf(LEAD, 'Water falling', 'It fell, and then …'), [
    'body',
    'crosshead',
    'body',
  ]);
});

test('the story goes on below a box of teasers', () => {
  const found = outline(LEAD, 'Read also', 'Minister Resigns Over Bridge', MORE, LAST);
  assert.deepEqual(found, [
    'body: The',
    'related: Read also',
    'related: Minister Resigns Over Bridge',
    'body: Rescue',
    'body: Forecasters',
  ]);
});

test('page furniture is known in several languages', () => {
  for (const line of [
    'Click on a star to rate it!',
    'Average rating 4.5 / 5. Vote count: 12',
    'Advertisement',
    'Share this article',
    '5 min read',
    '© 2025 Example News. All rights reserved.',
    'The post Ferry Deal appeared first on Example News.',
    'L’article Accord sur les ferries est apparu en premier sur Nouvelles.',
    'Anzeige',
    'Folgen Sie uns auf Facebook',
    'Partager',
    '* * *',
  ]) {
    assert.equal(outline(LEAD, line, MORE)[1], `boilerplate: ${line}`);
  }
  for (const line of ['Lesen Sie auch', 'À lire aussi', 'Te puede interesar', 'Related Articles']) {
    assert.equal(outline(LEAD, MORE, line, 'Ministre démissionne')[2], `related: ${line}`);
  }
});

test('words of the furniture in running text do not make it furniture', () => {
  for (const line of [
    'Share prices fell by 3% after the flood, and the exchange closed early.',
    'Read more closely, the report blames the dam.',
    'More stories like hers were told in the shelter on Monday night.',
    'Subscribers of the network were without signal for hours, it said.',
    'The ministry corrected its figures on Monday, and said 12 people were missing.',
    'By the evening the water had reached the station.',
    'Photographs of the bridge were shared thousands of times.',
  ]) {
    assert.equal(outline(LEAD, line, MORE)[1], `body: ${line.split(' ')[0]}`);
  }
});

test('lines filled by hand to one width are one paragraph', () => {
  const article = parse(
    'The river rose by two metres overnight and flooded the old',
    'town, the mayor said on Tuesday, and it took the rescue teams',
    'hours to get through.',
    '',
    'Rescue teams brought 140 people to safety, and the army sent',
    'boats to those who were left, a spokeswoman for the army said',
    'in the evening.',
  );
  assert.deepEqual(
    article.blocks.map(({ role }) => role),
    ['body', 'body'],
  );
});

test('a column of print is put together, narrow as it is, whatever else is in the text', () => {
  const article = parse(
    'Bridge shut',
    '',
    'The council agreed on Monday',
    'to close the old bridge for',
    'six weeks, and buses go the',
    'long way round.',
    '',
    'See https://example.org/plans/of/the/bridge/and/of/all/that/belongs/to/it/for/as/long/as/it/stands/there/and/beyond for more.',
    '',
    'We do not expect that any of',
    'the nine piers will fall.',
    '',
    '- sand',
    '- stones, of which the council',
    '  has enough',
  );
  assert.deepEqual(
    article.blocks.map(({ role, start, end }) => [
      role,
      article.text.slice(start, end).replace(/\s+/g, ' ').slice(0, 50),
    ]),
    [
      ['headline', 'Bridge shut'],
      ['body', 'The council agreed on Monday to close the old brid'],
      ['body', 'See https://example.org/plans/of/the/bridge/and/of'],
      ['body', 'We do not expect that any of the nine piers will f'],
      ['list', 'sand'],
      ['list', 'stones, of which the council has enough'],
    ],
  );
});

test('quoted lines lose their marks, and offsets stay', () => {
  const lines = [
    'We heard from many.',
    '',
    '> "It takes five minutes',
    '> on a good day." -- Builder',
  ];
  const { text, blocks } = parse(LEAD, '', ...lines);
  const quoted = blocks.at(-1);
  assert.equal(quoted?.role, 'blockquote');
  assert.equal(text.length, [LEAD, '', ...lines].join('\n').length);
  assert.equal(
    text.slice(quoted?.start, quoted?.end).replace(/\s+/g, ' '),
    '"It takes five minutes on a good day." -- Builder',
  );
});

test('the headline is the first line, not the longest, and the deck is kept', () => {
  const deck = 'Robbers crash a car into a shop, grab watches and set it on fire in the old town';
  assert.deepEqual(outline('Thieves nab gems', '', deck, '', LEAD).slice(0, 2), [
    'headline: Thieves nab gems',
    `standfirst: ${deck}`,
  ]);
  assert.equal(parse('Thieves nab gems', '', deck, '', LEAD).title, 'Thieves nab gems');
});

test("a section's name above the headline is none, unless the story takes it up", () => {
  assert.deepEqual(outline('World news', 'Old Town Under Water', LEAD).slice(0, 2), [
    'standfirst: World news',
    'headline: Old Town Under Water',
  ]);
  assert.equal(outline('River rises', 'Old Town Under Water', LEAD)[0], 'headline: River rises');
});

test('who publishes, and when, is no headline', () => {
  const headline = 'Two metres of water in the old town';
  for (const line of [
    'Aldmouth Gazette, 5 May 2026',
    'The Post of Aldmouth, May 5, 2026',
    '5 May 2026 - Aldmouth Gazette',
    'Aldmouth Gazette | 5 May 2026 | 14:16',
    '2026-05-05 · Aldmouth Gazette',
  ]) {
    const { title, published } = parse(line, '', headline, '', LEAD, '', MORE);
    assert.equal(title, headline, line);
    assert.equal(published, '2026-05-05');
    assert.deepEqual(rolesOf(line, '', headline, '', LEAD), ['date', 'headline', 'body']);
    assert.equal(rolesOf(line, '', LEAD, '', MORE)[0], 'date');
  }
  const titled = parse('The Ellis Courier', '', 'May 5, 2026', '', headline, '', LEAD).title;
  assert.equal(titled, headline);
});

test('a headline that names a day is a headline', () => {
  for (const line of [
    'Flood of 5 May 2026: what we know',
    'The river, 5 May 2026, and what came after',
    'On 5 May 2026, the river rose',
    'Old town, 5 May',
  ])
    assert.equal(parse(line, '', LEAD, '', MORE).title, line);
});

test('a first line that asks or exclaims is a headline', () => {
  const line = 'Mayor to town: We won’t pay for ‘that silly bridge!’';
  assert.equal(outline(line, '', LEAD)[0], `headline: ${line}`);
});

test('a line that could be the story’s is never furniture', () => {
  for (const line of [
    'Fine: 200 euros',
    'Votes: 412',
    'Reactions',
    'Home',
    'Share on the rise',
    'Register to vote by Monday',
    'More about the victims',
    'Why did 14 people die?',
    '“We lost 40 of our 60 cows.” — Tom Hale, farmer',
    'Copyright law to change',
    'The report has been published by the ministry.',
    'The report cannot be broadcast, the court ruled.',
    'https://example.org/flood',
    'มีผู้เสียชีวิต 14 คน',
    'Editor’s note: the town has 4,000 inhabitants.',
    'Updated 16:45',
  ]) {
    for (const text of [
      [LEAD, line, MORE, LAST],
      [LEAD, MORE, line],
      ['Old Town Under Water', line, LEAD],
    ]) {
      const { blocks } = parse(...text);
      assert.ok(
        blocks.every(({ role }) => isStory(role)),
        line,
      );
    }
  }
});

test('buttons and counters are known by the furniture beside them', () => {
  assert.deepEqual(rolesOf(LEAD, MORE, 'Share this article', 'Facebook', 'Votes: 12').slice(2), [
    'boilerplate',
    'boilerplate',
    'boilerplate',
  ]);
});

test('Markdown headings lose their marks', () => {
  assert.deepEqual(outline('# Old Town Under Water', '', LEAD, '', '## Water falling', '', MORE), [
    'headline: Old Town Under Water',
    'body: The',
    'crosshead: Water falling',
    'body: Rescue',
  ]);
});

test('an article of nothing but short lines still has a body', () => {
  assert.deepEqual(outline('Peace talks'), ['body: Peace']);
  assert.equal(parse('Peace talks').title, 'Peace talks');
});

test('id depends on path and text', () => {
  const id = (path: string, text: string) => parsePlain(text, { path }).id;
  assert.equal(id('a', LEAD), id('a', LEAD));
  assert.notEqual(id('a', LEAD), id('b', LEAD));
  assert.notEqual(id('a', LEAD), id('a', MORE));
  assert.match(id('a', LEAD), /^[0-9a-f]{16}$/);
});

test('blocks are in order, do not overlap and hold every word of the text', () => {
  const line = fc.oneof(
    fc.constantFrom(LEAD, MORE, LAST, 'Read next', 'PARIS — A Title', '## A title', '22:23', ''),
    fc.string({ maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { text, blocks, sentences } = parse(...lines);
      let end = 0;
      for (const block of blocks) {
        assert.doesNotMatch(text.slice(end, block.start), /[\p{L}\p{N}]/u);
        assert.ok(block.end > block.start);
        end = block.end;
      }
      assert.equal(text.slice(end).trim(), '');
      for (const sentence of sentences) {
        const block = blocks[sentence.block];
        assert.ok(block && block.start <= sentence.start && sentence.end <= block.end);
      }
    }),
  );
});

test('a mail that quotes a whole text passes it on; what is quoted within one is a quotation', () => {
  const lines = [
    'The council of Brackwater agreed on Monday to close the bridge.',
    'Buses will take the long way round the town, it said.',
  ];
  const roles = (...text: string[]) =>
    parsePlain(text.join('\n'), { path: 'a.txt' }).blocks.map(({ role }) => role);
  const quoted = lines.map((line) => `> ${line}`);
  assert.deepEqual(roles('Bridge at Brackwater shut', '', quoted[0] ?? '', '>', quoted[1] ?? ''), [
    'headline',
    'body',
    'body',
  ]);
  assert.deepEqual(roles(`${lines[0]} She said:`, '', ...quoted), [
    'body',
    'blockquote',
    'blockquote',
  ]);
});

test('a name, or a place with a day, right below the headline is a byline or a dateline', () => {
  const above = (...lines: string[]) =>
    parsePlain(
      [
        'Harbour bridge closed after storm',
        ...lines,
        'The old harbour bridge at Velin was closed on Friday after a storm had torn off its railings, police said.',
        'It will stay closed for a week, and the world must go by ferry, the city told the news.',
      ].join('\n\n'),
      { path: 'a.txt' },
    ).blocks.map(({ role }) => role);
  assert.deepEqual(above('Tom Okafor').slice(1, -2), ['byline']);
  assert.deepEqual(above('Rachel Moss, chief reporter').slice(1, -2), ['byline']);
  assert.deepEqual(above('From our court reporter').slice(1, -2), ['byline']);
  assert.deepEqual(above('VELIN, Nov 8 (Newswire)').slice(1, -2), ['dateline']);
  assert.deepEqual(above('World News').slice(1, -2), ['standfirst']);
  assert.deepEqual(above('Ferries to run every hour').slice(1, -2), ['standfirst']);
  assert.deepEqual(above('Engineers expect to know more within 30 days').slice(1, -2), [
    'standfirst',
  ]);
});
