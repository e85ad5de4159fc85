import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spoken } from './body.ts';

/** Source, cue and content of each attribution. */
function attributions(text: string): string[][] {
  return spoken(text).attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((span) => (span ? text.slice(span.start, span.end) : '')),
  );
}

test('clauses, objects and phrases are attributed to their source', () => {
  assert.deepEqual(attributions('The army said that the bridge was lost.'), [
    ['The army', 'said', 'the bridge was lost'],
  ]);
  assert.deepEqual(attributions('Meanwhile, the army claimed to have taken the bridge.'), [
    ['the army', 'claimed', 'to have taken the bridge'],
  ]);
  assert.deepEqual(attributions('According to the army, the bridge was lost.'), [
    ['the army', 'According to', 'the bridge was lost'],
  ]);
  assert.deepEqual(attributions('The bridge was lost, the army said on Monday.'), [
    ['the army', 'said', 'The bridge was lost'],
  ]);
  assert.deepEqual(attributions('Reports suggest that the bridge was lost.'), [
    ['Reports', 'suggest', 'the bridge was lost'],
  ]);
  assert.deepEqual(attributions('The bridge was reportedly lost.'), [
    ['', 'reportedly', 'reportedly lost'],
  ]);
});

test('each of two cues has its own part', () => {
  assert.deepEqual(attributions('Novak condemned the raid, adding little, and demanded a truce.'), [
    ['Novak', 'condemned', 'the raid'],
    ['Novak', 'demanded', 'a truce'],
  ]);
  assert.deepEqual(attributions('Although Novak confirmed the loss, Petrov denied any defeat.'), [
    ['Novak', 'confirmed', 'the loss'],
    ['Petrov', 'denied', 'any defeat'],
  ]);
});

test('what is not said is attributed to nobody', () => {
  assert.deepEqual(attributions('Novak did not confirm the loss.'), []);
  assert.deepEqual(attributions('The army took the bridge.'), []);
  assert.deepEqual(attributions('The state reports rose by a third.'), []);
  assert.deepEqual(attributions('She will replace the director, Per Dahl, in March.'), []);
});

test('a counted noun that could be a verb of saying says nothing', () => {
  assert.deepEqual(attributions('Labour won the ward by four votes after two recounts.'), []);
  assert.deepEqual(attributions('The insurer paid for three claims on Friday.'), []);
});

test('a noun that ends like an adverb is a source', () => {
  assert.deepEqual(attributions('Ada Roth was taken ill on Sunday, her family said.'), [
    ['her family', 'said', 'Ada Roth was taken ill on Sunday'],
  ]);
});

test('when something is said stands before what is said', () => {
  assert.deepEqual(
    attributions('The board announced after a meeting on Thursday that the pool would close.'),
    [['The board', 'announced', 'the pool would close']],
  );
});

test('what a court is told is attributed to it, and what others hear to nobody', () => {
  assert.deepEqual(attributions('The court heard that the ladder had been moved.'), [
    ['The court', 'heard', 'the ladder had been moved'],
  ]);
  assert.deepEqual(attributions('Novak heard that the ladder had been moved.'), []);
});

test('a name behind nouns and a title closes what it says', () => {
  assert.deepEqual(
    attributions('The pumps have cost two million crowns, councillor Ivar Holt told Radio Nord.'),
    [['Ivar Holt', 'told', 'The pumps have cost two million crowns']],
  );
  assert.deepEqual(attributions('The clock is worth a fortune, museum director Karin Fell said.'), [
    ['director Karin Fell', 'said', 'The clock is worth a fortune'],
  ]);
  assert.deepEqual(
    attributions('Butter has doubled in price in two years, said managing director Petra Voss.'),
    [['managing director Petra Voss', 'said', 'Butter has doubled in price in two years']],
  );
  assert.deepEqual(
    attributions('They were all discharged from hospital, the doctor, Mina Dahl, said.'),
    [['the doctor, Mina Dahl', 'said', 'They were all discharged from hospital']],
  );
});

test('who reports at a sentence’s end is its source', () => {
  assert.deepEqual(attributions('The old bridge will shut in May, the Courier reports.'), [
    ['the Courier', 'reports', 'The old bridge will shut in May'],
  ]);
  assert.deepEqual(attributions('The board read all the minutes, the bills, the reports.'), []);
});

test('what somebody says in a clause about them ends where the sentence goes on', () => {
  const text =
    'Harold Beck, a proud man who argued that the war was lost as early as 1969, left the senate in May.';
  assert.deepEqual(attributions(text), [
    ['a proud man', 'argued', 'the war was lost as early as 1969'],
  ]);
});

test('what somebody did by phone is not done by the phone', () => {
  const [[source] = []] = attributions('Once Jan Moss had conceded by phone, the crowd left.');
  assert.equal(source, 'Jan Moss');
});

test('what stands behind a source and a semicolon is not surely its', () => {
  const rests = (text: string) =>
    spoken(text).attributions.map(({ rest }) => rest && text.slice(rest.start, rest.end));
  assert.deepEqual(rests('The ferry has sunk, the owner said; 24 men are missing.'), [null]);
  assert.deepEqual(rests('The ferry has sunk, the owner said, and 24 men are missing.'), [
    ', and 24 men are missing',
  ]);
});

test('a source before a colon’s heading, and a sentence glued to a quotation, are told apart', () => {
  assert.deepEqual(
    attributions('Under the plan: The editor Dan Orr said the fee would rise, but slowly.'),
    [['The editor Dan Orr', 'said', 'the fee would rise, but slowly']],
  );
  assert.deepEqual(
    attributions('The crew will see Mars."We are glad for them," said Will Gerst.').filter(
      ([, , content = '']) => content.includes('Mars'),
    ),
    [],
  );
});

test('a source between commas, behind what it says, or of a long subject is one', () => {
  const told = (text: string) => attributions(text)[0];
  assert.deepEqual(told('The ferry, police said, was empty.'), ['police', 'said', 'was empty']);
  assert.deepEqual(told('The ferry was empty, she added.'), [
    'she',
    'added',
    'The ferry was empty',
  ]);
  assert.deepEqual(told('Both sides have agreed, the envoy said after talks in Oslo.'), [
    'the envoy',
    'said',
    'Both sides have agreed',
  ]);
  assert.deepEqual(
    told('The owner of the ferry that carried nine people said the hull was torn.'),
    ['The owner of the ferry', 'said', 'the hull was torn'],
  );
  assert.deepEqual(told('He left, with union officials saying that the talks had failed.'), [
    'union officials',
    'saying',
    'the talks had failed',
  ]);
});

test('courts and papers are sources in any tense', () => {
  const sources = (text: string) => attributions(text).map(([source]) => source);
  assert.deepEqual(sources('Prices rose by a fifth, official figures showed.'), [
    'official figures',
  ]);
  assert.deepEqual(sources('She took the money, the court was told.'), ['the court']);
  assert.deepEqual(sources('The court was told that she took the money.'), ['The court']);
  assert.deepEqual(sources('The ministry estimates that 300 will be needed.'), ['The ministry']);
  assert.deepEqual(sources('The ministry estimates that were published are old.'), []);
});
