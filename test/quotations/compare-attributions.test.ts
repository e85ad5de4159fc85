import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareAttributions } from '../../src/quotations/compare-attributions.ts';
import { spoken } from '../speech/body.ts';

/** The changes where the whole of one text answers the whole of the other. */
function compared(left: string, right: string) {
  const [a, b] = [spoken(left), spoken(right)];
  const row = { left: [...a.sentences.keys()], right: [...b.sentences.keys()] };
  return compareAttributions(a, b, [row]);
}

function whys(left: string, right: string): string[] {
  return compared(left, right).map(({ outcome, why }) => `${outcome}: ${why}`);
}

test('another doer of one deed is a change, with both named where they stand', () => {
  const left = 'On Monday the Treasury approved $40 million in aid for the flooded valley.';
  const right = 'The Home Office approved another $40 million in aid for the valley.';
  const [change] = compared(left, right);
  assert.equal(change?.why, 'who approved: the Treasury → the Home Office');
  assert.equal(left.slice(change?.left?.start, change?.left?.end), 'the Treasury');
  assert.equal(right.slice(change?.right?.start, change?.right?.end), 'The Home Office');
});

test('another source of one statement is a change', () => {
  assert.deepEqual(
    whys(
      'Russian officials said the drone hit an oil depot near the border.',
      'Ukrainian officials said the drone had hit an oil depot at the border.',
    ),
    ['changed: who says so (say): Russian officials → Ukrainian officials'],
  );
});

test('a source that is dropped makes the statement the article’s own', () => {
  const hedged = 'Reports suggest that Norland has sent 5,000 troops to the northern front.';
  const plain = 'Norland has sent 5,000 troops to the northern front, its largest force yet.';
  assert.deepEqual(whys(hedged, plain), ["left: reports (suggest) → the article's own voice"]);
  assert.deepEqual(whys(plain, hedged), ["right: the article's own voice → reports (suggest)"]);
  assert.equal(compared(hedged, plain)[0]?.right, null);
});

test('what one source claims here and confirms there is a change', () => {
  assert.deepEqual(
    whys(
      'Norland claimed that its forces had struck an arms depot near Halm.',
      'Norland confirmed that its forces struck an arms depot near Halm.',
    ),
    ['changed: Norland: claim → confirm'],
  );
});

test('a source named more closely, in other words or by another verb of saying is no change', () => {
  const pairs: ReadonlyArray<readonly [string, string]> = [
    [
      'Russia reported intercepting five of six missiles.',
      'Russia said that it intercepted five of six missiles.',
    ],
    [
      'Russia said that the missiles were intercepted at dawn.',
      'Russian officials said the missiles were intercepted at dawn.',
    ],
    [
      'The U.S. said the missiles were intercepted at dawn.',
      'American officials said the missiles were intercepted at dawn.',
    ],
    [
      'President Jan Novak said the valley would be cleared by dawn.',
      'Novak said the valley would be cleared by dawn.',
    ],
    [
      'Police said the valley would be cleared by dawn.',
      'Police spokeswoman Ana Petrov said the valley would be cleared by dawn.',
    ],
  ];
  for (const [left, right] of pairs) assert.deepEqual(whys(left, right), [], left);
});

test('two sources of two things are no change', () => {
  assert.deepEqual(
    whys(
      'Norland said six missiles were fired at the depot.',
      'Sudland said eight missiles were fired at the harbour.',
    ),
    [],
  );
  assert.deepEqual(
    whys(
      'Denmark pledged $138 million in military aid to Ukraine.',
      'Sweden pledged $40 million in military aid to Ukraine.',
    ),
    [],
  );
});

test('words in quotation marks are nobody’s but the speaker’s', () => {
  assert.deepEqual(
    whys(
      'Witnesses confirmed that the barriers at the crossing were open.',
      '“The barriers at the crossing were open,” a doctor told reporters.',
    ),
    [],
  );
});

const CLAUSES = [
  'The Treasury approved $40 million in aid for the valley.',
  'The Home Office approved $40 million in aid for the valley.',
  'Reports suggest that Norland has sent 5,000 troops to the front.',
  'Norland has sent 5,000 troops to the front.',
  'Norland claimed that it had sent 5,000 troops to the front.',
  'Sudland said that Norland had sent 5,000 troops to the front.',
  'The sky was clear, the army said.',
];
const texts = fc
  .array(fc.constantFrom(...CLAUSES), { minLength: 1, maxLength: 5 })
  .map((all) => all.join('\n'));
const MIRRORED: Record<string, string> = { left: 'right', right: 'left', changed: 'changed' };

test('rows that are the same on both sides have no change', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const a = spoken(text);
      const rows = [...a.sentences.keys()].map((index) => ({ left: [index], right: [index] }));
      assert.deepEqual(compareAttributions(a, a, rows), []);
    }),
  );
});

test('swapping the sides of a row swaps its changes and adds none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CLAUSES), fc.constantFrom(...CLAUSES), (left, right) => {
      const forth = compared(left, right).map((c) => [c.outcome, c.left, c.right]);
      const back = compared(right, left).map((c) => [MIRRORED[c.outcome], c.right, c.left]);
      assert.deepEqual(forth, back);
    }),
  );
});

test('a source at the end, of a long subject or of quoted words is a source', () => {
  const own = 'The two towns are close to a deal on the bridge of the northern road.';
  const told =
    'The two towns are close to a deal on the bridge of the northern road, Ola Ryan told Nova News.';
  assert.deepEqual(whys(own, told), ["right: the article's own voice → Ola Ryan (tell)"]);
  assert.deepEqual(
    whys(told, 'Ola Ryan told Nova News that the two towns are close to a deal on the bridge.'),
    [],
  );
  assert.deepEqual(
    whys(
      'The ledger of the port shows that the bolts were never turned after the storm.',
      'But, the Courier wrote, “the ledger of the port shows that the bolts were never turned after the storm.”',
    ),
    ["right: the article's own voice → the Courier (wrote)"],
  );
});

test('what people say of their own plans is told either way', () => {
  assert.deepEqual(
    whys(
      'Erik Lund will challenge Kit Moe for the position of chair of the harbour board.',
      'Erik Lund said that he is challenging Kit Moe for the position of chair of the harbour board.',
    ),
    [],
  );
});

test('what a firm counts of itself another may tell in its own voice', () => {
  assert.deepEqual(
    whys(
      'The ferry firm said it had kept 550 jobs after selling its harbour office.',
      'The ferry firm only sold its harbour office, keeping 550 jobs in the town.',
    ),
    ["left: the ferry firm (say) → the article's own voice"],
  );
});

test('who is surveyed or counted does nothing', () => {
  assert.deepEqual(
    whys(
      'Matt Rusk leads with 21 percent of Reform voters surveyed followed by Kit Dorn at 17 percent.',
      'A Daily poll released on Monday puts Kit Dorn at 17 percent, Matt Rusk at 21 percent.',
    ),
    [],
  );
});

test('a source that stands for part of a fact’s words is told, where the rest of the fact is told alike', () => {
  const own =
    'Ferry traffic across the sound will stop on Friday for two days, as the wind rises to a gale.';
  const said =
    'The coast guard will halt ferry traffic across the sound on Friday, harbour officials announced in a bulletin.';
  assert.deepEqual(whys(own, said), [
    "right: the article's own voice → harbour officials (announce)",
  ]);
  assert.deepEqual(whys(said, own), [
    "left: harbour officials (announce) → the article's own voice",
  ]);
});

test('a clause about somebody, between commas, is not what is stated', () => {
  assert.deepEqual(
    whys(
      'Tessa Vale said Moor, who earns a salary of 41,300 crowns a year, should resign her seat.',
      'The mayor, who is paid a salary of 41,300 crowns a year, has been in office since May.',
    ),
    [],
  );
});

test('what only its speaker can say so is not taken for the article’s own voice', () => {
  assert.deepEqual(
    whys(
      '“Anna and her brothers will always have a home in our village,” Olaf Brun said.',
      'Anna and her brothers will always have a home in our village.',
    ),
    [],
  );
});

test('several who are not named are another source than one who is', () => {
  assert.deepEqual(
    whys(
      'About 60 per cent of the new reefs are deeper than the old shelf, researchers said.',
      'According to Lena Holt, 60 per cent of the reefs are deeper than the shelf, a plain of mud.',
    ),
    ['changed: who says so: researchers (say) → Lena Holt (according to)'],
  );
});

test('a fact that the other text tells at a further place is compared there', () => {
  const left = spoken(
    'The mill burned down. Nobody was hurt in the fire at the old mill, police said.',
  );
  const right = spoken('Nobody was hurt in the fire at the old mill. The mill stood since 1802.');
  const rows = [
    { left: [0], right: [1] },
    { left: [1], right: [] },
    { left: [], right: [0] },
  ];
  const [change] = compareAttributions(left, right, rows, [{ left: 1, right: 0 }]);
  assert.equal(change?.why, "police (say) → the article's own voice");
  assert.equal(change?.row, 1);
});

test('a death that one text has from somebody and the other tells itself is one fact, in whatever words', () => {
  const cited =
    'Ilse Brandt, who wrote “The Ferry” and ran a small press for years, died on Tuesday after a long illness, her family said.';
  const own = 'The novelist Ilse Brandt has died at the age of 81.';
  assert.deepEqual(whys(cited, own), ["left: her family (say) → the article's own voice"]);
  assert.deepEqual(whys(own, 'The ministry confirmed Ilse Brandt’s death.'), [
    "right: the article's own voice → the ministry (confirm)",
  ]);
});

test('a death told of in quotation marks has its source too', () => {
  const family =
    'The Halm Courier has lost a friend. “Our father, Peter Orr, passed away on Sunday,” his family said.';
  assert.deepEqual(whys(family, 'The painter Peter Orr has died aged 81.'), [
    "left: his family (said) → the article's own voice",
  ]);
  assert.deepEqual(whys(family, 'The painter Peter Orr has died aged 81, the Courier reports.'), [
    'changed: who says so: his family (said) → the Courier (report)',
  ]);
  // A text that tells of it itself and quotes a friend has it from nobody.
  assert.deepEqual(
    whys(
      'The painter Peter Orr has died. “Peter died as he lived,” said Jane Moss, his pupil.',
      'Peter Orr, who painted harbours, died in Halm.',
    ),
    [],
  );
});

test('who confirms the death of whom the sentence before tells is its source', () => {
  const plain = 'The painter Peter Orr has died aged 81.';
  for (const confirmed of [
    'Peter Orr, a painter of harbors, died Friday in Halm. The death was confirmed by his gallery.',
    'Peter Orr, a painter of harbors, died Friday in Halm. His gallery confirmed his death.',
  ])
    assert.deepEqual(whys(confirmed, plain), [
      "left: his gallery (confirm) → the article's own voice",
    ]);
  // Of her whom the sentence before does not say to have died nobody confirms it.
  assert.deepEqual(
    whys(
      'Ana Lee, whose mother Kim Lee was a dancer, was found in Halm. The police confirmed her death.',
      'The dancer Kim Lee died in 1990.',
    ),
    [],
  );
});

test('who speaks for a family is not said to be another source of a death', () => {
  assert.deepEqual(
    whys(
      'The painter Peter Orr died on Sunday, his family said.',
      'A spokesman for the family of Peter Orr, Jan Moss, said that Orr died on Sunday.',
    ),
    [],
  );
});

test('a death that is only spoken of, or somebody else’s, is not compared', () => {
  const own = 'The novelist Ilse Brandt has died at the age of 81 in the house where she was born.';
  for (const other of [
    'Jan Holm said that bread and fuel in the valley cost twice as much since Ilse Brandt died.',
    'Jan Holm said Ilse Brandt’s death is a loss to the town.',
    'Karl Moe died at home, his family said.',
  ])
    assert.deepEqual(whys(own, other), [], other);
});

test('a sentence that goes on with what its source says is not the article’s own', () => {
  const said = 'Judge Pia Ravn found that the crew skipped the second check of the rotor.';
  const other =
    'Judge Pia Ravn said the crew had failed. They skipped the second check of the rotor by night.';
  assert.deepEqual(whys(said, other), []);
  assert.deepEqual(whys(said, 'Skipping it, the crew left the second check of the rotor undone.'), [
    "left: Pia Ravn (find) → the article's own voice",
  ]);
});

test('a sentence in which somebody is saying something nobody hears is not the article’s own', () => {
  assert.deepEqual(
    whys(
      'Moe said there was not enough evidence for a trial over the broken rotor.',
      'They want a trial over the broken rotor, despite the court saying there was no evidence.',
    ),
    [],
  );
});

test('what a thing shows is nobody’s word', () => {
  assert.deepEqual(
    whys(
      'The crystals show that there was a lake on the plain for thousands of years.',
      'There was a lake on the plain for thousands of years.',
    ),
    [],
  );
});

test('a few words in marks are a part of what their sentence tells itself', () => {
  assert.deepEqual(
    whys(
      'The “cold, cruel and selfish” poisoner Jan Moss was jailed for life in Halm.',
      'Moss smiled as the judge said that the poisoner was a cold, cruel and selfish man.',
    ),
    ["right: the article's own voice → the judge (say)"],
  );
});

test('a death that both texts have from somebody is not said to be told by one of them itself', () => {
  assert.deepEqual(
    whys(
      'Peter Orr, a painter of harbors, died Friday in Halm. The death was confirmed by his gallery.',
      'The painter Peter Orr, known for his harbors, died in Halm on Friday, his daughter said.',
    ),
    [],
  );
});

test('a body that only its article names is a source, and what it says goes on behind it', () => {
  assert.deepEqual(
    whys(
      'The old northern bridge, according to the dairy, closed for six weeks after the storm.',
      'The old northern bridge closed for six weeks after the storm.',
    ),
    ['left: the dairy (according to) → the article’s own voice'.replace('’', "'")],
  );
});
