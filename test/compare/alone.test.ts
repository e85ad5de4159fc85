import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import { reading } from './reading.ts';

const told = (left: string[], right: string[]): string[] =>
  compare(reading(...left), reading(...right)).changes.flatMap(({ kind, why }) =>
    kind === 'added' || kind === 'removed' ? [why] : [],
  );

const LOCK = 'The old lock at Wenning was closed on Friday after a gate had given way.';

test('of texts written apart, what stands beside nothing is said to have no match, not to be missing', () => {
  const changes = told(
    [
      LOCK,
      'The anglers of Sollum had complained about the water for months.',
      'A crane comes from the yard in Brenn.',
    ],
    [
      'A gate gave way at Wenning, and on Friday the old lock there was closed.',
      'Some 40 swans have come to stay in the basin.',
      'Rain fell on all of the Haldane valley.',
      'The Anchor inn, which belongs to Ms Reidy, is shut until the boats are back.',
    ],
  );
  assert.ok(changes.length > 0);
  const known = /^(?:no match|shares a fact|told elsewhere)/;
  assert.deepEqual(
    changes.filter((why) => !known.test(why)),
    [],
  );
});

test('of two versions of one text, what only one of them has is said to be there only', () => {
  const kept = ['Barges have to wait.', 'The owner of the canal will repair the gate in a week.'];
  const changes = told([LOCK, ...kept], [LOCK, ...kept, 'A crane is on its way.']);
  assert.deepEqual(changes, ['only on the right: “A crane is on its way.”']);
});

test('a sentence whose figure the other text states is never said to be on one side only', () => {
  const changes = told(
    [
      LOCK,
      'Its owner puts the cost of the repair at 4.2 million euros.',
      'Anglers had complained about the water for months.',
    ],
    [
      'A gate gave way at Wenning, and on Friday the old lock there was closed.',
      'Swans were seen in the basin, where nobody had expected any, all through that week.',
      'Mending what broke will take €4,200,000, said the chief engineer.',
    ],
  );
  const cost = changes.filter((why) => /4\.2 million|4,200,000|Its owner|Mending/.test(why));
  assert.ok(
    cost.every((why) => /^(?:shares a fact|told elsewhere)/.test(why)),
    cost.join(' / '),
  );
});

test('the order of texts written apart is each one’s own: that a sentence moved is not listed', () => {
  const { changes, rows } = compare(
    reading(
      'Anglers had complained about the water for months before the lock was closed.',
      LOCK,
      'Nobody knows who opened the sluice.',
      'The mayor was away.',
      'Trains were not affected.',
      'Beer was free.',
    ),
    reading(
      'At Wenning the old lock was closed on Friday: one of its gates had given way.',
      'For months before the lock was closed, anglers had been complaining about its water.',
      'Fish died.',
      'The museum lent pumps.',
      'Rain fell all week.',
      'Boats wait.',
    ),
  );
  assert.ok(rows.some(({ moved }) => moved));
  assert.ok(changes.every(({ kind }) => kind !== 'moved'));
});

test('of texts written apart, a name is not said to stand for one that fills another place in the sentence', () => {
  const { changes, rows } = compare(
    reading(
      'The ferryman Odd Lien, who sank off Tromsdal in 1976, was pulled out of the cold fjord by a crew of anglers.',
      'Anglers had complained about the water for months.',
      'Nobody knows who opened the sluice.',
    ),
    reading(
      'The Arctic ferryman Odd Lien was pulled out of the fjord near Bodin by his two sisters.',
      'The museum lent pumps.',
      'Rain fell all week.',
    ),
  );
  assert.equal(rows[0]?.kind, 'reworded');
  assert.ok(changes.every(({ kind, left, right }) => kind !== 'name' || !left || !right));
});

test('a sentence without a name, a figure or a quotation of its own is never said to have no match', () => {
  const changes = told(
    [LOCK, 'The anglers of Sollum had complained.', 'Others had been more patient with all of it.'],
    [WENNING, 'Swans have come to stay there for good.', 'The inn is shut until summer.'],
  );
  assert.deepEqual(changes.slice(0, 2), [
    'no match on the right: “The anglers of Sollum had complained.”',
    'no sure match on the right: “Others had been more patient with all of it.”',
  ]);
});

const WENNING = 'A gate gave way at Wenning, and on Friday the old lock there was closed.';

test('of texts written apart, a sentence that the other may tell in other words is said to have no sure match', () => {
  const changes = told(
    [
      LOCK,
      'She has played 211 times for the club since her debut.',
      'Anglers from Sollum grumbled about the mud in the basin.',
    ],
    [
      WENNING,
      'The keeper, whose debut came at home, made 217 games for that club.',
      'Some 40 swans have come to stay there for good.',
    ],
  );
  assert.deepEqual(changes, [
    'no match on the right: “Anglers from Sollum grumbled about the mud in the basin.”',
    'no match on the left: “Some 40 swans have come to stay there for good.”',
    'no sure match on the right: “She has played 211 times for the club since her debut.”',
    'no sure match on the left: “The keeper, whose debut came at home, made 217 games for …”',
  ]);
});

test('a figure that one of the other side may answer is not said to be on one side only', () => {
  const alone = (theirs: string): string[] =>
    compare(
      reading(LOCK, 'She has played 211 times for the club since her debut.', 'Anglers grumbled.'),
      reading(WENNING, theirs, 'Swans stay.'),
    ).figures.flatMap(({ outcome, why }) =>
      outcome === 'left' || outcome === 'right' ? [why] : [],
    );
  assert.deepEqual(
    alone('The keeper, whose debut came at home, made 217 games for that club.'),
    [],
  );
  assert.deepEqual(
    alone('The keeper, whose debut came at home, earns £900 a week at that club.').length,
    2,
  );
});

test('what the other text leaves out of a quotation is not said to be shared', () => {
  const changes = told(
    [LOCK, '“We saw the gate bend and we ran.', 'Nobody slept that night,” said Ann Orr.', 'Mud.'],
    [WENNING, '“We saw the gate bend and we ran,” Orr said.', 'The inn is shut.', 'Swans stay.'],
  );
  assert.ok(!changes.some((why) => /shares a fact.*Nobody slept/.test(why)));
});

test('of texts written apart, no length of time is said to be on one side only, nor a sum that is nearly one of the other', () => {
  const alone = (ours: string, theirs: string): string[] =>
    compare(
      reading(LOCK, ours, 'Anglers grumbled.'),
      reading(WENNING, theirs, 'Swans stay.'),
    ).figures.flatMap(({ outcome, why }) =>
      outcome === 'left' || outcome === 'right' ? [why] : [],
    );
  assert.deepEqual(alone('Divers trained for 18 months.', 'Mud hid the wreck.'), []);
  assert.deepEqual(alone('Divers trained for a year and a half.', 'Mud hid the wreck.'), []);
  assert.deepEqual(
    alone('The mill sold for $3.2 billion.', 'Nearly $3 billion went elsewhere.'),
    [],
  );
  assert.deepEqual(alone('The mill sold for $3.2 billion.', 'Kim owes $40.').length, 2);
});
