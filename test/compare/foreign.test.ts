import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../src/article/plain.ts';
import { compare } from '../../src/compare/compare.ts';
import { read } from '../../src/compare/read.ts';
import { consonantsOf } from '../../src/language/transliterate.ts';

const ENGLISH = `Flood kills 12 in Lindenau

At least 12 people died and 340 were injured when the river Ostra flooded the town of Lindenau on Friday, officials said.

"We will rebuild everything," Mayor Anna Petrova told reporters.

The damage is put at 4.5 million euros. Some 2,300 homes have no power, the operator Nordstrom said.

Rescuers from Kharkiv arrived at 6:30 p.m. with 14 boats. President Viktor Kovalenko will visit on 5 May.
`;

/** The same in other languages, each with what links it to the English one. */
const OTHERS: Readonly<Record<string, readonly [text: string, links: string]>> = {
  de: [
    `Zwölf Tote bei Hochwasser in Lindenau

Mindestens zwölf Menschen sind gestorben und 340 verletzt worden, als die Ostra am Freitag die Stadt Lindenau überschwemmte, wie die Behörden mitteilten.

„Wir bauen alles wieder auf“, sagte Bürgermeisterin Anna Petrova.

Der Schaden wird auf 4,5 Millionen Euro geschätzt. Rund 2.300 Haushalte sind ohne Strom, wie der Betreiber Nordstrom sagte.

Retter aus Charkiw trafen um 18.30 Uhr mit 14 Booten ein. Präsident Viktor Kovalenko kommt am 5. Mai.
`,
    '8 figures, 7 names linked',
  ],
  fr: [
    `Crues à Lindenau : douze morts

Au moins douze personnes sont mortes et 340 ont été blessées quand la rivière Ostra a inondé vendredi la ville de Lindenau, ont annoncé les autorités.

« Nous allons tout reconstruire », a déclaré la maire Anna Petrova.

Les dégâts sont estimés à 4,5 millions d'euros. Quelque 2 300 foyers sont privés d'électricité, selon l'opérateur Nordstrom.

Des sauveteurs de Kharkiv sont arrivés à 18h30 avec 14 bateaux. Le président Viktor Kovalenko viendra le 5 mai.
`,
    '8 figures, 7 names linked',
  ],
  ru: [
    `Наводнение в Линденау: 12 погибших

Не менее 12 человек погибли и 340 пострадали, когда река Остра затопила в пятницу город Линденау, сообщили власти.

«Мы всё восстановим», — сказала мэр Анна Петрова.

Ущерб оценивают в 4,5 млн евро. Около 2300 домов остались без света, сообщил оператор Nordstrom.

Спасатели из Харькова прибыли в 18:30 с 14 лодками. Президент Виктор Коваленко приедет 5 мая.
`,
    '8 figures, 7 names linked',
  ],
  uk: [
    `Повінь у Лінденау: 12 загиблих

Щонайменше 12 людей загинули і 340 постраждали, коли річка Остра затопила у п’ятницю місто Лінденау, повідомила влада.

«Ми все відбудуємо», — сказала мер Анна Петрова.

Збитки оцінюють у 4,5 млн євро. Близько 2300 будинків залишилися без світла, повідомив оператор Nordstrom.

Рятувальники з Харкова прибули о 18:30 із 14 човнами. Президент Віктор Коваленко приїде 5 травня.
`,
    '8 figures, 7 names linked',
  ],
};

function compared(text: string) {
  const reading = (prose: string, path: string) => read(parsePlain(prose, { path }));
  return compare(reading(ENGLISH, 'left.txt'), reading(text, 'right.txt'));
}

test('versions in other languages are linked by figures and names, and it is told how many', () => {
  for (const [tag, [text, links]] of Object.entries(OTHERS))
    assert.deepEqual(compared(text).hidden.warnings, [
      `other language (en on the left, ${tag} on the right): ${links}`,
    ]);
});

test('nothing is said to have changed between languages that only was translated', () => {
  for (const [tag, [text]] of Object.entries(OTHERS)) {
    const { changes, quotations, attributions, paratext, rows } = compared(text);
    assert.deepEqual([quotations, attributions, paratext], [[], [], []], tag);
    assert.deepEqual(
      rows.flatMap(({ words }) => words),
      [],
      tag,
    );
    for (const { kind, why } of changes) {
      assert.ok(['added', 'removed', 'moved'].includes(kind), `${tag}: ${kind}: ${why}`);
      assert.doesNotMatch(why, /^(?:only|no match)/, tag);
    }
  }
});

test('a name has its consonants in common in all languages', () => {
  const spellings = [
    ['kharkiv', 'charkiw', 'харьков', 'харькова', 'харків', "kharkiv's"],
    ['kovalenko', 'коваленко', 'kowalenko'],
    ['lindenau', 'линденау', 'лінденау'],
    ['zürich', 'zurich', 'цюрих'],
    ['luhansk', 'lugansk', 'луганск', 'луганськ'],
  ];
  for (const [first = '', ...others] of spellings)
    for (const other of others) assert.equal(consonantsOf(other), consonantsOf(first), other);
  assert.notEqual(consonantsOf('харьков'), consonantsOf('херсон'));
});

test('a passage in another language than its article is read by none', () => {
  const passage =
    'Der Sprecher sagte, dass die Brücke am 3. Oktober für zwölf Tage zu ist und dass 1.200 Euro dafür da sind. Das habe der Rat am Abend so beschlossen.';
  const { figures, attributions } = read(
    parsePlain(`${ENGLISH}\n${passage}\n`, { path: 'left.txt' }),
  );
  const start = ENGLISH.length;
  assert.deepEqual(
    figures.filter((figure) => figure.start > start).map(({ text }) => text),
    [],
  );
  assert.deepEqual(
    attributions.filter(({ content }) => content.start > start),
    [],
  );
});
