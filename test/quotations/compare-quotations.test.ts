import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareQuotations } from '../../src/quotations/compare-quotations.ts';
import type { QuotedText } from '../../src/quotations/quotation.ts';
import { spoken } from '../speech/body.ts';

/** All of one text answers all of the other. */
function oneRow(left: QuotedText, right: QuotedText) {
  return [{ left: [...left.sentences.keys()], right: [...right.sentences.keys()] }];
}

function compared(left: string, right: string) {
  const [a, b] = [spoken(left), spoken(right)];
  return compareQuotations(a, b, oneRow(a, b));
}

function outcomes(left: string, right: string): string[] {
  return compared(left, right).map(({ outcome }) => outcome);
}

test('the same words by the same speaker are the same, in whatever marks', () => {
  assert.deepEqual(
    outcomes(
      '“We will rebuild the dam,” said Ana Petrov.',
      'Petrov said: "We will rebuild the dam".',
    ),
    ['same'],
  );
});

test('changed words and changed speakers are told, with both in the reason', () => {
  const [words] = compared(
    '“We will rebuild the old dam,” said Ana Petrov.',
    '“We may rebuild the old dam,” said Ana Petrov.',
  );
  assert.equal(words?.outcome, 'words');
  assert.match(words?.why ?? '', /will .* → .*may .*Ana Petrov/);
  const [speaker] = compared(
    '“We will rebuild the old dam,” said Ana Petrov.',
    '“We will rebuild the old dam,” said Jan Novak.',
  );
  assert.equal(speaker?.outcome, 'speaker');
  assert.match(speaker?.why ?? '', /Ana Petrov → Jan Novak/);
});

test('a quotation given in two parts is no change', () => {
  assert.deepEqual(
    outcomes(
      '“We will rebuild the dam. Nobody shall leave the valley,” said Ana Petrov.',
      '“We will rebuild the dam,” said Ana Petrov. “Nobody shall leave the valley.”',
    ),
    ['same'],
  );
});

test('a quotation may become reported speech, and the other way', () => {
  const direct = 'Ana Petrov said: “We will rebuild the broken dam.”';
  const reported = 'Ana Petrov said that they would rebuild the broken dam.';
  assert.deepEqual(outcomes(direct, reported), ['now-reported']);
  assert.deepEqual(outcomes(reported, direct), ['now-direct']);
  assert.deepEqual(outcomes(direct, 'Ana Petrov said that the valley was safe.'), ['left']);
  assert.deepEqual(outcomes(direct, 'Jan Novak said that they would rebuild the broken dam.'), [
    'left',
  ]);
});

test('reported speech alone makes no pair', () => {
  assert.deepEqual(outcomes('The army said that the bridge was lost.', 'It rained.'), []);
});

const CLAUSES = [
  '“We will rebuild the dam,” said Ana Petrov.',
  '“We may rebuild the dam,” said Jan Novak.',
  'Ana Petrov said they would rebuild the dam.',
  'Jan Novak called the plan “a costly mistake”.',
  '“Nobody was near. We were lucky,” she said.',
  '“Nobody was near,” Petrov said. “We were lucky.”',
  'It rained in the valley.',
];
const texts = fc.array(fc.constantFrom(...CLAUSES), { maxLength: 8 }).map((all) => all.join('\n'));
const MIRRORED: Record<string, string> = {
  left: 'right',
  right: 'left',
  'now-reported': 'now-direct',
  'now-direct': 'now-reported',
};

test('a text has all its quotations in common with itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { quotations } = spoken(text);
      const direct = [...quotations.keys()].filter((index) => quotations[index]?.direct);
      const pairs = compared(text, text);
      assert.deepEqual(
        pairs.flatMap(({ left }) => left).sort((a, b) => a - b),
        direct,
      );
      for (const pair of pairs) assert.deepEqual([pair.outcome, pair.left], ['same', pair.right]);
    }),
  );
});

/** Quotations that are equally like each other, of which one has its very words on both sides. */
const TIED: [string, string] = [
  [
    '“The plan is a costly mistake. We rebuild the dam,” said Jan Novak.',
    '“We will rebuild the dam,” said Ana Petrov.',
    '“We will rebuild the dam,” said Ana Petrov.',
  ].join('\n'),
  [
    '“The plan is a costly mistake. We rebuild the dam,” said Jan Novak.',
    '“Nobody was near. We were lucky,” she said.',
    '“We may rebuild the dam,” said Jan Novak.',
  ].join('\n'),
];

test('swapping the sides swaps the pairs and changes nothing else', () => {
  const key = (outcome: string, left: readonly number[], right: readonly number[]) =>
    `${outcome} ${left} ${right}`;
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const forth = compared(left, right).map((p) => key(p.outcome, p.left, p.right));
      const back = compared(right, left).map((p) =>
        key(MIRRORED[p.outcome] ?? p.outcome, p.right, p.left),
      );
      assert.deepEqual(forth.sort(), back.sort());
    }),
    { examples: [TIED] },
  );
});

/** The lines that are told of two texts. */
function whys(left: string, right: string): string[] {
  return compared(left, right).map(({ outcome, why }) => `${outcome}: ${why}`);
}

test('a quotation broken by its tag is one, and is told once', () => {
  assert.deepEqual(
    whys(
      '“Nobody will put any coin into that bridge!” Ana Petrov told Radio Nord. “And the ferries will run.”',
      '“Nobody will put a coin into that bridge! And the ferries will run,” said Ana Petrov.',
    ),
    ['words: “… will put any coin into …” → “… will put a coin into …” (Ana Petrov)'],
  );
});

test('a quotation whose sentences stand in another order is the same', () => {
  assert.deepEqual(
    outcomes(
      '“We owe our visitors the truth,” said Ana Petrov. “The dam is beautiful, but it leaks.”',
      '“The dam is beautiful, but it leaks,” Ana Petrov said. “We owe our visitors the truth.”',
    ),
    ['same'],
  );
});

test('a quotation that one text breaks is the same, whatever mark stands at the break', () => {
  const broken =
    '“Anybody is free to wonder,” wrote Ana Petrov, “what a dam must do to be rebuilt.”';
  const whole = '“Anybody is free to wonder what a dam must do to be rebuilt,” wrote Ana Petrov.';
  assert.deepEqual(outcomes(broken, whole), ['same']);
});

test('the sign of a currency is printed at its number', () => {
  const [pair] = compared('“It costs a little over £140 a month,” said Ana Petrov.', 'Rain fell.');
  assert.match(pair?.why ?? '', /“It costs a little over £140 a month”/);
});

test('a part of a quotation is the quotation trimmed, with the words that were cut', () => {
  const whole = '“We will rebuild the old dam before the snow,” said Ana Petrov.';
  const part = 'Ana Petrov promised to “rebuild the old dam” soon.';
  assert.deepEqual(whys(part, whole), [
    'trimmed: “rebuild the old dam”: the left leaves out “We will”, “before the snow” (Ana Petrov)',
  ]);
  assert.deepEqual(outcomes(whole, part), ['trimmed']);
  assert.deepEqual(
    outcomes(
      'Ana Petrov spoke of a “steep climb” and said that the dues were “above faction”.',
      '“The matter stands far above faction,” said Ana Petrov. “It will be a steep climb.”',
    ),
    ['trimmed'],
  );
});

test('words that stand in the other text without quotation marks are not one-sided', () => {
  const [pair, ...more] = compared(
    '“The bolts were never turned after the storm,” the Courier wrote.',
    'It rained. The bolts were never turned after the storm.',
  );
  assert.equal(pair?.outcome, 'now-reported');
  assert.deepEqual(pair?.right, []);
  assert.deepEqual(pair?.echoes.right, [{ start: 11, end: 54, speaker: null }]);
  assert.equal(more.length, 0);
});

test('another spelling or a description of a person is no other speaker', () => {
  const said = (name: string) => `“We will rebuild the old dam,” said ${name}.`;
  assert.deepEqual(whys(said('Katherine Whitlow'), said('Catherine Whitlock')), [
    'same: “We will rebuild the old dam” (Katherine Whitlow, on the right Catherine Whitlock)',
  ]);
  assert.deepEqual(outcomes(said('the judge at the High Court'), said('Ana Petrov')), ['same']);
  assert.deepEqual(outcomes(said('Ana Petrov'), said('Jan Novak')), ['speaker']);
});

test('a speaker is another only where both texts name theirs beside the quotation', () => {
  const said = '“We will rebuild the old dam,” said Ana Petrov.';
  assert.deepEqual(
    outcomes(said, 'Jan Novak met the divers. It rained. “We will rebuild the old dam.”'),
    ['same'],
  );
  assert.deepEqual(outcomes(said, 'Jan Novak said: “We will rebuild the old dam.”'), ['speaker']);
});

test('a piece of a broken quotation that lost its marks is not told as left out', () => {
  const left = '"The old dam leaks at both ends," said Ana Petrov. "We rebuild it in the spring."';
  const right = 'The old dam leaks at both ends, said Ana Petrov. "We rebuild it in the spring."';
  const pairs = compared(left, right);
  assert.deepEqual(pairs.map(({ outcome }) => outcome).sort(), ['now-reported', 'same']);
  const gone = pairs.find(({ outcome }) => outcome === 'now-reported');
  assert.match(gone?.why ?? '', /^no longer in quotation marks: “The old dam leaks/);
});

test('one who may speak for a body is no other speaker than that', () => {
  const words = 'said the gate was “a fair price for what the harbour has lost”.';
  assert.deepEqual(outcomes(`Outside the court, Sergeant Ida Holm ${words}`, `Police ${words}`), [
    'same',
  ]);
});

test('the same words in one place by another surname are told as another speaker', () => {
  assert.deepEqual(outcomes('"We rebuild it," Petrov said.', '"We rebuild it," Hale said.'), [
    'speaker',
  ]);
  assert.deepEqual(outcomes('"We rebuild it," Petrov said.', '"We rebuild it," Petrova said.'), [
    'same',
  ]);
});

/** No sentence of one text answers one of the other. */
function apart(left: string, right: string) {
  return compareQuotations(spoken(left), spoken(right), []);
}

test('words in marks that nobody says pair as terms, and are never one-sided', () => {
  const left = 'The so-called “ghost train” ran on Sunday. Fans of “the old lady” wept.';
  const right = 'The ghost train made its last trip. Its engine, “the old lady”, is for sale.';
  assert.deepEqual(outcomes(left, right), ['term', 'same']);
  assert.deepEqual(outcomes(left, 'It rained in the valley.'), []);
});

test('a quotation of which the other text may tell something is not called one-sided', () => {
  const said =
    '“We looked at each bolt of the dam after the storm, and none of them was loose,” said Ana Petrov.';
  assert.deepEqual(outcomes(said, 'Petrov looked at the bolts after the storm.'), []);
  assert.deepEqual(outcomes(said, 'The ferry to the island is late.'), ['left']);
  const few = 'Ana Petrov said that tests had shown stones “not cut before 1921”.';
  assert.deepEqual(outcomes(few, 'Tests found stones that nobody had cut in 1920.'), []);
});

test('fragments of one quotation pair with it, many to one, wherever they stand', () => {
  const [pair, ...more] = apart(
    'Ana Petrov called the dam “beyond all hope of repair”. It rained. Petrov said it had “leaked for seven long years”.',
    '“The dam is beyond all hope of repair,” said Ana Petrov. “It has leaked for seven long years.”',
  );
  assert.equal(pair?.outcome, 'trimmed');
  assert.equal(pair?.left.length, 2);
  assert.deepEqual(more, []);
});

test('a sentence of a longer quotation that another text words otherwise pairs with it', () => {
  const [pair, ...more] = compared(
    '“The vote on the dam will happen on May 11,” said Ana Petrov. “Nobody shall stop it.”',
    '“We have decided. The vote on the dam will take place on 11 May. Thousands want it,” Petrov said.',
  );
  assert.equal(pair?.outcome, 'words');
  assert.deepEqual(more, []);
});

test('a hyphen more or less is no other word', () => {
  assert.deepEqual(
    outcomes('“It got more-ish,” said Ana Petrov.', '“It got moreish,” said Ana Petrov.'),
    ['same'],
  );
});

test('who says what lost its marks is told with the place', () => {
  const told = 'The dam will hold through the winter, Ana Petrov said.';
  const [pair] = compared('“The dam will hold through the winter,” said Ana Petrov.', told);
  assert.equal(pair?.outcome, 'now-reported');
  assert.equal(spoken(told).quotations[pair?.right[0] ?? -1]?.speaker, 'Ana Petrov');
});

/** What each side says again without quotation marks, in its words. */
function echoed(left: string, right: string) {
  return apart(left, right).map(({ outcome, echoes }) => ({
    outcome,
    left: echoes.left.map(({ start, end }) => left.slice(start, end)),
    right: echoes.right.map(({ start, end }) => right.slice(start, end)),
  }));
}

test('a quotation that stands in both texts is told with each place that says it without marks', () => {
  assert.deepEqual(
    echoed(
      '“The old dam leaks at both ends. We were warned,” said Ana Petrov.',
      [
        'Ana Petrov said: “The old dam leaks at both ends.”',
        'Her letter ran:',
        'The old dam leaks at both ends.',
        'We were warned.',
      ].join('\n'),
    ),
    [
      {
        outcome: 'trimmed',
        left: [],
        right: ['The old dam leaks at both ends.\nWe were warned'],
      },
    ],
  );
});

test('what one text quotes and the other tells in several places is one pair with all of them', () => {
  assert.deepEqual(
    echoed(
      '“The old dam leaks at both ends,” the Courier wrote.',
      'The old dam leaks at both ends. It rained in the valley, and the old dam leaks at both ends.',
    ).map(({ outcome, right }) => ({ outcome, places: right.length })),
    [{ outcome: 'now-reported', places: 2 }],
  );
});

test('what one text quotes and the other reports of the same speaker in other words is one', () => {
  const left =
    '“In line with our own, the judgement of the port is to treat each promise of the firm with great caution,” said Ana Petrov.';
  assert.deepEqual(
    apart(left, 'It rained. Petrov said the port treated the promise with caution.').map(
      ({ outcome }) => outcome,
    ),
    ['now-reported'],
  );
  assert.deepEqual(
    apart(left, 'It rained. Jan Novak said the port treated the promise with caution.').map(
      ({ outcome }) => outcome,
    ),
    ['left'],
  );
});

test('a quoted word is found without its marks only where the words around it are found too', () => {
  const left = 'Ana Petrov blamed a “catastrophic” failure of the sluice gear.';
  assert.deepEqual(
    echoed(left, 'It rained. The dam broke after a catastrophic sluice gear failure.').map(
      ({ right }) => right,
    ),
    [['catastrophic']],
  );
  assert.deepEqual(
    echoed(left, 'It rained. The harvest was catastrophic.').flatMap(({ right }) => right),
    [],
  );
});

test('a name that is a term on one side is not found again in a longer name', () => {
  assert.deepEqual(apart('He sang “Blue Harbour” again.', 'The Blue Harbour Hotel is shut.'), []);
});

test('who says what a paragraph sets apart without marks is known from the quotation beside it', () => {
  const marked =
    'Ana Petrov said: “We had no warning of the flood at all. The dam was never ours to mend.”';
  const apart =
    'Ana Petrov said: “We had no warning of the flood at all.”\nWe had no warning of the flood at all. The dam was never ours to mend.';
  const echoes = compared(marked, apart).flatMap(({ echoes }) => echoes.right);
  assert.deepEqual([...new Set(echoes.map(({ speaker }) => speaker))], ['Ana Petrov']);
});

test('words that a text gives by themselves first and in full later are not one-sided', () => {
  assert.deepEqual(
    outcomes(
      'Luis Prada said his side “simply ran out of legs” in Halm.\n“We simply ran out of legs, and Halm punished us,” Prada said.',
      '“We ran out of legs, and Halm punished us,” coach Luis Prada told reporters.',
    ),
    ['words'],
  );
});

test('a short sentence that the other text reports of the same speaker is not one-sided', () => {
  const reported = 'Ian West led the trial of the new drug. West warned that it was not a cure.';
  assert.deepEqual(outcomes(reported, '“It is not a cure,” said Ian West.'), ['now-direct']);
  assert.deepEqual(outcomes(reported, '“It is not a cure,” said Jane Moss.'), ['right']);
});

test('where each side has a sentence besides the one that both have, each leaves the other’s out', () => {
  const [pair] = compared(
    '“The fire is fast. If you are told to go, go,” said Ana Petrov.',
    '“If you are told to go, go. We can build a house again,” said Ana Petrov.',
  );
  assert.equal(pair?.outcome, 'trimmed');
  assert.match(
    pair?.why ?? '',
    /the left leaves out “We can.*the right leaves out “The fire is fast/,
  );
});

test('a quotation is not one-sided where its speaker is reported to say something of it', () => {
  const [a, b] = [
    spoken('“We are not chasing the outbreak, we are ahead of it,” said Ana Petrov in Orle.'),
    spoken('The minister, Ana Petrov, insisted in Velin that the outbreak was under control.'),
  ];
  assert.deepEqual(compareQuotations(a, b, []), []);
});

test('a speaker changed where a pronoun can stand for nobody but another', () => {
  const theirs = '“We found the rope and one boot,” said Jan Novak, the pilot.';
  const whyOf = (ours: string) => whys(ours, theirs)[0];
  assert.match(
    whyOf('Ana Petrov had flown over the ridge. “We found the rope and one boot,” she said.') ?? '',
    /^speaker: .*\(Ana Petrov → Jan Novak\)$/,
  );
  // Either may be "she", and "the guide" may be any.
  for (const before of [
    'Ana Petrov had met Lena Orth.',
    'Ana Petrov came. The guide said it was late.',
  ]) {
    assert.match(whyOf(`${before} “We found the rope and one boot,” she said.`) ?? '', /^same: /);
  }
});

test('a sentence that the other text gives to somebody else is told apart from the rest', () => {
  const rest =
    '“The slope had gone,” said Ana Petrov.\n“The ridge shows no mercy,” said Jan Novak.';
  const told = [
    'same: “The slope had gone.” (Ana Petrov)',
    'speaker: “The ridge shows no mercy” (Ana Petrov → Jan Novak)',
  ];
  assert.deepEqual(
    whys('“The slope had gone. The ridge shows no mercy,” said Ana Petrov.', rest).toSorted(),
    told,
  );
  assert.deepEqual(
    whys('“The slope had gone,” said Ana Petrov. “The ridge shows no mercy.”', rest).toSorted(),
    ['same: “The slope had gone” (Ana Petrov)', told[1]?.replace('mercy”', 'mercy.”')],
  );
});

test('namesakes, and those whom only what they do stands before, are other people', () => {
  const theirs = '“They read it from a sheet of paper,” said Ana Petrov’s neighbour, Lena Orth.';
  for (const ours of [
    'Ana Petrov came.\nHer son, Jan Petrov, was away. “They read it from a sheet of paper,” he said.',
    '“They read it from a sheet of paper,” said the shop steward, Jan Petrov.',
  ])
    assert.match(whys(ours, theirs)[0] ?? '', /^speaker: .*\(Jan Petrov → Lena Orth\)$/);
});
