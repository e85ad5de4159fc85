import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ENGLISH } from '../../src/language/en/english.ts';
import { languageOf } from '../../src/language/languages.ts';
import { readSpeech } from '../../src/speech/speech.ts';
import { steps } from '../steps.ts';
import { bodyOf, spoken } from './body.ts';

function direct(text: string) {
  return spoken(text).quotations.filter((quotation) => quotation.direct);
}

/** The speaker of each direct quotation. */
function speakers(text: string): Array<string | null> {
  return direct(text).map((quotation) => quotation.speaker);
}

/** What stands beside each direct quotation for its speaker. */
function mentions(text: string): string[] {
  return direct(text).map(({ speakerSpan }) =>
    speakerSpan ? text.slice(speakerSpan.start, speakerSpan.end) : '',
  );
}

function words(text: string): string[] {
  return direct(text).map((quotation) => quotation.text);
}

test('the speaker stands before, after or inside the quotation', () => {
  assert.deepEqual(speakers('“We will rebuild,” said Ana Petrov. It rained.'), ['Ana Petrov']);
  assert.deepEqual(speakers('“We will rebuild,” Ana Petrov told reporters on Monday.'), [
    'Ana Petrov',
  ]);
  assert.deepEqual(speakers('Ana Petrov said: “We will rebuild.”'), ['Ana Petrov']);
  assert.deepEqual(speakers('On Monday, Ana Petrov wrote that the plan “will not hold”.'), [
    'Ana Petrov',
  ]);
  assert.deepEqual(speakers('“We will rebuild,” Petrov said, “and we will do it soon.”'), [
    'Petrov',
    'Petrov',
  ]);
  assert.deepEqual(speakers('The dam is “beyond repair”, according to Ana Petrov.'), [
    'Ana Petrov',
  ]);
  assert.deepEqual(speakers('“A fine house.” — Ana Petrov'), ['Ana Petrov']);
});

test('each language has its own words for saying, and without them nobody speaks', () => {
  const text = '„Wir bauen alles wieder auf“, sagte Anna Peters.';
  const heard = (tag: string) => spoken(text, languageOf(tag)).quotations.map((one) => one.speaker);
  assert.deepEqual(heard('de'), ['Anna Peters']);
  assert.deepEqual(heard('nn'), [null]);
  assert.deepEqual(spoken('Police said that it rained.', languageOf('nn')).attributions, []);
});

test('titles, apposition and clauses about the speaker are passed over', () => {
  assert.deepEqual(
    speakers('“We will rebuild,” said Deputy Mayor Ana Petrov, a former engineer, on Monday.'),
    ['Ana Petrov'],
  );
  assert.deepEqual(
    speakers('Ana Petrov, the head of the water board, who saw the dam burst, said: “It went.”'),
    ['Ana Petrov'],
  );
  assert.deepEqual(speakers("The country's foreign minister, Jan Novak, called it “a mistake”."), [
    'Jan Novak',
  ]);
  assert.deepEqual(speakers('“It went,” Rep. Ana Petrov (D-Ohio) said.'), ['Ana Petrov']);
});

test('a source without a name is given as the text has it', () => {
  assert.deepEqual(speakers('“It went,” one official close to the talks said.'), [
    'one official close to the talks',
  ]);
  assert.deepEqual(speakers("The city's former engineer said: “It went.”"), [
    "the city's former engineer",
  ]);
  assert.deepEqual(speakers('“It went,” the Interior Ministry said.'), ['the Interior Ministry']);
});

test('who goes on is who spoke last', () => {
  assert.deepEqual(speakers('“It went,” said Ana Petrov. “Nobody was near.”'), [
    'Ana Petrov',
    'Ana Petrov',
  ]);
  assert.deepEqual(speakers('Ana Petrov described the night.\n“Nobody was near.”'), ['Ana Petrov']);
  assert.deepEqual(speakers('Ana Petrov added:\n“Nobody was near.\n“We were lucky.”'), [
    'Ana Petrov',
  ]);
});

test('a pronoun, a last name and an office lead to the full name', () => {
  const text =
    'Mayor Ana Petrov visited the dam on Monday.\n“It went,” she said.\n“Nobody was near,” Petrov said.\n“We were lucky,” the mayor added.';
  assert.deepEqual(speakers(text), ['Ana Petrov', 'Ana Petrov', 'Ana Petrov']);
  assert.deepEqual(mentions(text), ['she', 'Petrov', 'the mayor']);
});

test('he and she are told apart where the text does', () => {
  assert.deepEqual(
    speakers(
      'Mr. Jan Novak met Mrs. Ana Petrov on Monday. Jan Novak said little.\nAna Petrov said she was tired. “It went,” he said.',
    ),
    ['Jan Novak'],
  );
});

test('of several verbs the one that gives the words counts', () => {
  assert.deepEqual(speakers('Petrov visited the dam and said it was “beyond repair”.'), ['Petrov']);
  assert.deepEqual(speakers('Petrov said she thought the dam “would hold for years”.'), ['Petrov']);
  assert.deepEqual(speakers('Novak spoke with Petrov calling the dam “beyond repair”.'), [
    'Petrov',
  ]);
});

test('titles, nicknames and terms are no quotations', () => {
  assert.deepEqual(words('Petrov spoke on “Good Morning Ohio” about it.'), []);
  assert.deepEqual(words('The film, titled “Flood,” opens today.'), []);
  assert.deepEqual(words('Robert “Bobby” Petrov threw the switch.'), []);
  assert.deepEqual(words('The lender sold “toxic” loans.'), []);
  assert.deepEqual(words('Crowds met him with chants of “Lock The Gates” on Monday.'), [
    '“Lock The Gates”',
  ]);
  assert.deepEqual(words('Petrov called the loans “toxic”.'), ['“toxic”']);
});

test('reported speech has its speaker, cue and content', () => {
  const text = 'Ministers claimed on Monday that the dam was safe. It broke.';
  const [reported] = spoken(text).quotations;
  assert.equal(reported?.direct, false);
  assert.equal(reported?.speaker, 'ministers');
  assert.equal(reported?.cue, 'claimed');
  assert.equal(reported?.text, 'the dam was safe');
});

const said = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      ' said ',
      ' Ana Lee ',
      'he',
      ', ',
      '. ',
      '\n',
      ' that ',
      ' the ',
      'dam',
      ' according to ',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('offsets reproduce the text, and direct quotations are in order and apart', () => {
  fc.assert(
    fc.property(said, (text) => {
      let end = 0;
      for (const quotation of spoken(text).quotations) {
        assert.equal(quotation.text, text.slice(quotation.start, quotation.end));
        assert.ok(quotation.end > quotation.start);
        const span = quotation.speakerSpan;
        assert.ok(quotation.speaker === null || span !== null);
        if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
        if (!quotation.direct) continue;
        assert.ok(quotation.start >= end);
        end = quotation.end;
      }
    }),
  );
});

test('a hostile text is got through', () => {
  const hostile = ['“', '"', '“a\n', '"a," he said, ', 'said that ', 'Ann Lee ', "'a "];
  for (const piece of hostile) {
    const text = piece.repeat(10_000);
    const sentences = [...text.matchAll(/[^\n]+/g)].map((line, block) => ({
      start: line.index,
      end: line.index + line[0].length,
      block,
    }));
    assert.ok(readSpeech(text, sentences, ENGLISH).quotations.length <= 20_000);
  }
});

test('a quotation goes on over a tag and over paragraphs of one speaker', () => {
  const goesOn = (text: string) => direct(text).map((quotation) => quotation.continues);
  assert.deepEqual(goesOn('“The dam held,” Ana Petrov said, “and will hold.”'), [false, true]);
  assert.deepEqual(goesOn('“It held!” Ana Petrov told Radio Nord. “It will hold.”'), [false, true]);
  assert.deepEqual(goesOn('“It held,” Ana Petrov said. “It broke,” said Jan Novak.'), [
    false,
    false,
  ]);
  assert.deepEqual(goesOn('The dam is “old,” Ana Petrov said. It has been called “a ruin” too.'), [
    false,
    false,
  ]);
});

test('a role is its holder’s and not that of a lower rank', () => {
  const text =
    'Governor Lena Orth came. Lieutenant Governor Paul Vance stayed. “Rain is near,” said the governor.';
  assert.deepEqual(speakers(text), ['Lena Orth']);
  assert.deepEqual(
    speakers('Vice President Jan Novak spoke. “Rain is near,” the president said.'),
    ['the president'],
  );
  assert.deepEqual(speakers('Ana Petrov, the mayor, came late. “Rain is near,” said the mayor.'), [
    'Ana Petrov',
  ]);
  assert.deepEqual(
    speakers('“Gone,” her father, Jan Novak, said. “All is gone,” said her father.'),
    ['Jan Novak', 'Jan Novak'],
  );
});

test('party tags, numbers and pronouns of nobody are no speakers', () => {
  assert.deepEqual(speakers('“It went at dawn,” Sen. Ana Petrov, R-Ohio, said.'), ['Ana Petrov']);
  assert.deepEqual(speakers('“We want the bridge back,” said another.'), [null]);
  assert.deepEqual(speakers('“We want the bridge back,” she said.'), [null]);
  assert.deepEqual(
    speakers('Jan Novak heard of it on Monday. His response: “Let it rain for once.”'),
    ['Jan Novak'],
  );
});

test('paragraphs that one tag closes are one speaker’s', () => {
  const text = '“The dam is old and thin.”\n“It will not last,” Ana Petrov said.';
  assert.deepEqual(speakers(text), ['Ana Petrov', 'Ana Petrov']);
});

test('the work grows with the text, not with its square', async () => {
  const units = ['"a," he said, ', 'Smith said he and Lee said ', '"A?" asked Lee. '];
  const calls = units.flatMap((unit) => [50, 400, 3200].map((times) => [unit.repeat(times)]));
  const counts = await steps({ file: '../test/speech/body.ts', name: 'spoken' }, calls);
  for (const [index, unit] of units.entries()) {
    const [short = 0, middle = 0, long = 0] = counts.slice(3 * index);
    assert.ok(middle < 12 * short, `${unit}: ${short} steps, of eight times the text ${middle}`);
    assert.ok(long < 12 * middle, `${unit}: ${middle} steps, of eight times the text ${long}`);
  }
});

test('a description stands for who is called so, its rank and all', () => {
  const named =
    'The home secretary, Ana Petrov, spoke first. The shadow home secretary, Jan Novak, followed.\n';
  assert.deepEqual(speakers(`${named}“We rebuild it,” the home secretary said.`), ['Ana Petrov']);
  assert.deepEqual(speakers(`${named}“We rebuild it,” the shadow home secretary said.`), [
    'Jan Novak',
  ]);
  assert.deepEqual(speakers(`${named}“We rebuild it,” the health secretary said.`), [
    'the health secretary',
  ]);
  assert.deepEqual(
    speakers('The dam is lost, according to Ana Petrov. The mayor said: “We rebuild it.”'),
    ['Ana Petrov'],
  );
  assert.deepEqual(
    speakers('Ana Petrov met the mayor on Monday. The mayor said: “We rebuild it.”'),
    ['the mayor'],
  );
});

test('a pronoun stands for the person named last where no subject fits', () => {
  assert.deepEqual(
    speakers('After Ana Petrov’s appeal failed, she left. “There is a higher court,” she said.'),
    ['Ana Petrov'],
  );
  assert.deepEqual(speakers('Mr Novak disagreed. “This is a promise built on sand,” he said.'), [
    'Novak',
  ]);
});

test('a pronoun stands for who was described before being named', () => {
  assert.deepEqual(
    speakers(
      'Jan Novak won the seat. “I am glad,” he said. Another voter, retired miner Petr Horak, waited outside. “I am not,” he said.',
    ),
    ['Jan Novak', 'Petr Horak'],
  );
});

test('the subject of a relative clause says what follows it', () => {
  assert.deepEqual(
    speakers(
      'Ana Petrov, who told voters it was “a sure thing”, says the dam “leaks at both ends”.',
    ),
    ['Ana Petrov', 'Ana Petrov'],
  );
  assert.deepEqual(
    speakers("“We vote in May,” said the leader of the rebels' self-styled republic, Ana Petrov."),
    ['Ana Petrov'],
  );
});

test('a byline may stand after two hyphens, and a first word is no speaker', () => {
  assert.deepEqual(speakers('"The bridge should be closed." -- Ana Petrov, Hamm'), ['Ana Petrov']);
  assert.deepEqual(speakers('Also, “we have a lot of work to do.”'), [null]);
  assert.deepEqual(speakers('Launch a new “best use of the dam scheme” before the winter.'), [
    null,
  ]);
});

test('a quotation within what another says keeps both sources', () => {
  const sources = (text: string) => direct(text).map(({ speaker, through }) => [speaker, through]);
  assert.deepEqual(
    sources('The union wrote on its page: “We warned them,” according to the Courier.'),
    [['the union', 'the Courier']],
  );
  assert.deepEqual(
    sources('The Courier reported that the engineer had called the roof “a plain disgrace to us”.'),
    [['the engineer', 'the Courier']],
  );
  assert.deepEqual(
    sources('Ana Petrov said that tests had shown stones “not cut before the flood year of 1921”.'),
    [['Ana Petrov', null]],
  );
  assert.deepEqual(sources('Ana Petrov said that she called the roof “a plain disgrace to us”.'), [
    ['Ana Petrov', null],
  ]);
});

test('who adds something to what was said is who said it', () => {
  assert.deepEqual(
    speakers(
      'The government will not help, Ana Petrov told the house, saying it was “a matter for the two sides”.',
    ),
    ['Ana Petrov'],
  );
});

test('a block quotation is said by whom its last line or the line above it names', () => {
  const blocks = new Set([1]);
  const said = (lines: readonly string[]) => {
    const text = lines.join('\n');
    const { quotations } = readSpeech(text, bodyOf(text), ENGLISH, blocks);
    return quotations.filter((one) => one.direct).map(({ speaker }) => speaker);
  };
  const block = 'Nobody told us about the cracks.';
  assert.deepEqual(said(['The dam held, said Ana Petrov.', block, '— Jan Novak, diver']), [
    'Jan Novak',
  ]);
  assert.deepEqual(said(['Ana Petrov wrote:', block, 'It rained.']), ['Ana Petrov']);
  assert.deepEqual(said(['The dam held, said Ana Petrov.', block, 'It rained.']), [null]);
});

test('what stands in brackets before a sentence is no part of a name', () => {
  assert.deepEqual(
    speakers('[Updated at 8:20 p.m. ET] Ana Petrov said: “We will rebuild it all.”'),
    ['Ana Petrov'],
  );
});

test('a pronoun may stand for one who is called by a single name throughout', () => {
  assert.deepEqual(
    speakers(
      'The dam of Petrov held. Petrov thanked the divers. “We will rebuild it all,” she said.',
    ),
    ['Petrov'],
  );
});

test('of whom others say something in quotation marks does not say it', () => {
  assert.deepEqual(speakers('Ana Petrov was praised as “a giant of the old river town”.'), [null]);
});

test('what a speaker was doing before the comma is no speaker', () => {
  assert.deepEqual(
    speakers('Speaking at the dam, the mayor, Ana Petrov, said: “We will rebuild it all.”'),
    ['Ana Petrov'],
  );
});

test('who is called by a last name only has the full one from a headline that is no title', () => {
  const headed = (headline: string) => {
    const text = `${headline}\nOn Sunday Moss won in Halm. “I am glad,” Moss said.`;
    const [line, ...prose] = bodyOf(text);
    const around = line ? [line] : [];
    const { quotations } = readSpeech(text, prose, ENGLISH, new Set(), around);
    return quotations.map(({ speaker }) => speaker);
  };
  assert.deepEqual(headed('Rower Jan Moss wins a third medal'), ['Jan Moss']);
  assert.deepEqual(headed('Rower Moss Wins a Third Medal With Ease'), ['Moss']);
});

test('a pronoun is no writer or maker named in passing', () => {
  assert.deepEqual(
    speakers(
      'Ivan Orr left the stage in 1990. “The Long Pier”, a song written by Jan Moss and sung by Ivan Orr, made him rich. “I never liked it,” he said.',
    ).at(-1),
    'Ivan Orr',
  );
});

test('a pronoun is the only person whom the sentence before names', () => {
  assert.deepEqual(
    speakers(
      'Jane Moss said she would stay. It was raining in Halm. The flood took the bridge. In the letters Ana Lee lists all she lost. She called it “a sad week”.',
    ),
    ['Ana Lee'],
  );
});

test('whose daughter somebody is is not who the daughter is', () => {
  assert.deepEqual(speakers('Peter Orr died in Halm on Friday. His daughter said: “He slept.”'), [
    'his daughter',
  ]);
});

test('whom somebody told that he had done it is not the one who told him', () => {
  const { quotations } = spoken(
    'Olaf Brekke was jailed in Tarn.\n\nJudge Ida Solberg told him that he had sold his office.\n\n“You served yourself,” she said.',
  );
  assert.equal(quotations.find(({ direct }) => direct)?.speaker, 'Ida Solberg');
});

test('a single name with a role beside it is a person’s', () => {
  const { quotations } = spoken(
    '“We ran,” said the manager Nora Lind.\n\nBrekke, the Orle coach, was angry. “He guessed,” he said.',
  );
  assert.deepEqual(
    quotations.flatMap(({ direct, speaker }) => (direct ? [speaker] : [])),
    ['Nora Lind', 'Brekke'],
  );
});

test('“they” may be the spokesperson who spoke last', () => {
  const { attributions } = spoken(
    'Ten members of the union struck.\n\nA spokesperson for the port of Orle said it was disappointed. They said 21 ships were due.',
  );
  assert.deepEqual(
    attributions.map(({ speaker }) => speaker),
    ['a spokesperson for the port of Orle'],
  );
});

test('a pronoun stands for whom the sentence before says something of by the same', () => {
  assert.deepEqual(
    speakers('Ana Petrov spoke. She denied a sale to Karst Pump Works. “It is ours,” she said.'),
    ['Ana Petrov'],
  );
});

test('a name whose parts no plain space holds apart is one name', () => {
  assert.deepEqual(speakers('Among them was Ana\u00a0Petrov, who came. “It is gone,” she said.'), [
    'Ana Petrov',
  ]);
});
