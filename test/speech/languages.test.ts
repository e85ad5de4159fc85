import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../src/language/languages.ts';
import { spoken } from './body.ts';

/** Who says each direct quotation of a text in a language. */
function speakers(tag: string, text: string): Array<string | null> {
  return spoken(text, languageOf(tag))
    .quotations.filter(({ direct }) => direct)
    .map(({ speaker }) => speaker);
}

/** Checks who says the only quotation, or each, of some texts. */
function all(tag: string, texts: Readonly<Record<string, string | null>>): void {
  for (const [text, speaker] of Object.entries(texts))
    for (const found of speakers(tag, text)) assert.equal(found, speaker, text);
  for (const text of Object.keys(texts)) assert.notDeepEqual(speakers(tag, text), [], text);
}

test('a German speaker stands on either side of a verb that comes second', () => {
  all('de', {
    'Anna Peters sagte: „Wir bauen alles wieder auf.“': 'Anna Peters',
    '„Wir bauen alles wieder auf“, sagte Anna Peters am Montag.': 'Anna Peters',
    'Am Montag sagte Anna Peters: „Wir bauen alles wieder auf.“': 'Anna Peters',
    'Zur Lage erklärte die Bürgermeisterin Anna Peters, die Brücke sei „nicht zu retten“.':
      'Anna Peters',
    '„Wir bauen alles wieder auf“, so Bürgermeisterin Anna Peters.': 'Anna Peters',
    'Die Brücke ist laut Anna Peters „nicht zu retten“.': 'Anna Peters',
    'Nach Angaben der Feuerwehr ist die Brücke „nicht zu retten“.': 'Feuerwehr',
    'Der Feuerwehr zufolge ist die Brücke „nicht zu retten“.': 'der Feuerwehr',
    '„Da ist nichts zu machen“, orakelte die Bürgermeisterin.': 'die Bürgermeisterin',
  });
});

test('German verbs are read in two pieces, in the perfect and where they close their clause', () => {
  all('de', {
    'Die Polizei teilte mit, es sei „niemand verletzt“ worden.': 'die Polizei',
    'Wie die Polizei mitteilte, sei „niemand verletzt“ worden.': 'die Polizei',
    'Anna Peters hat am Montag in Bremen gesagt, „niemand“ sei verletzt worden.': 'Anna Peters',
    'Zugleich wies Anna Peters den Vorwurf als „reine Erfindung“ zurück.': 'Anna Peters',
    'Anna Peters wird mit den Worten zitiert: „Wir bauen alles wieder auf.“': 'Anna Peters',
    'Der Plan wurde von Anna Peters als „reine Erfindung“ bezeichnet.': 'Anna Peters',
    'In dem Brief heißt es: „Wir bauen alles wieder auf.“': 'dem Brief',
  });
});

test('what German tells in the mood of reported speech is still said by whom the sentence before names', () => {
  assert.deepEqual(
    speakers('de', 'Anna Peters warnte vor dem Plan. Die Brücke sei „nicht zu retten“.'),
    ['Anna Peters'],
  );
  assert.deepEqual(
    speakers('de', 'Anna Peters warnte vor dem Plan. Die Brücke ist die „Hohe Brücke“ im Ort.'),
    [],
  );
});

test('German works and adjectives make no speaker and no quotation', () => {
  assert.deepEqual(
    speakers('de', 'Peters hatte Lieder wie „Der Mond ist schön“ im Programm, sagte sie.'),
    [],
  );
  assert.deepEqual(
    speakers('de', 'Unter dem Motto „Wir bauen auf und nicht ab“ kamen viele Menschen.'),
    [],
  );
});

test('a Russian speaker stands on either side, behind dashes, and inside what is said', () => {
  all('ru', {
    '«Мы всё восстановим», — сказал мэр Анна Петрова.': 'Анна Петрова',
    'Анна Петрова заявила: «Мы всё восстановим».': 'Анна Петрова',
    'В понедельник мэр заявил, что мост «уже не спасти».': 'мэр',
    '«Мы всё восстановим, — сказал Петров. — И сделаем это скоро».': 'Петров',
    '— Мы всё восстановим, — сказал Петров. — И сделаем это скоро.': 'Петров',
    '«Мы всё восстановим», — пошутил комик Иван Ильин.': 'Иван Ильин',
    'По словам Анны Петровой, мост «уже не спасти».': 'Анны Петровой',
    '«Пострадавших нет», — сообщили в полиции.': 'полиции',
    'В полиции подчеркнули, что «никто не пострадал».': 'полиции',
    'В заявлении мэрии говорится: «Мы всё восстановим».': 'заявлении мэрии',
    'Лидер партии «Яблоко» Иван Ильин заявил: «Мы всё восстановим».': 'Иван Ильин',
    'Мэр Анна Петрова осмотрела мост. По её словам, его «уже не спасти».': 'Анна Петрова',
  });
});

test('whose a Russian or Ukrainian role is makes no part of the name', () => {
  all('ru', {
    'Президент Франции Анна Петрова заявила: «Мы всё восстановим».': 'Анна Петрова',
    'Министр обороны Франции заявил: «Мы всё восстановим».': 'министр обороны Франции',
  });
  all('uk', {
    'Президентка України Анна Петренко заявила: «Ми все відбудуємо».': 'Анна Петренко',
    '«Ми все відбудуємо, — зазначила Петренко, — і зробимо це швидко».': 'Петренко',
    '«Постраждалих немає», — повідомили в поліції.': 'поліції',
  });
});

test('what a Russian company or paper is called is no quotation', () => {
  assert.deepEqual(
    speakers('ru', 'Компания «Северсталь» сообщила о пожаре. «Зенит» обыграл «Спартак».'),
    [],
  );
});

test('a French speaker stands behind a verb, its pronoun or its auxiliary', () => {
  all('fr', {
    '« Nous allons tout reconstruire », a déclaré lundi la maire Anne Petit.': 'Anne Petit',
    'La maire Anne Petit a affirmé que le pont « ne tiendra pas ».': 'Anne Petit',
    'Anne Petit a visité le pont. « Nous allons tout reconstruire », a-t-elle ajouté.':
      'Anne Petit',
    "« C'est fini pour nous », ironise l'entraîneur Luc Morel.": 'Luc Morel',
    "D'après la police, le pont est « fermé à tous ».": 'la police',
    "Le porte-parole d'Anne Petit a dit : « Nous verrons bien demain ».":
      "le porte-parole d'Anne Petit",
  });
});

test('a Spanish speaker is kept where the next sentence names none, and dashes open a dialogue', () => {
  all('es', {
    '«Vamos a reconstruirlo todo», dijo la alcaldesa Ana Pérez.': 'Ana Pérez',
    'Ana Pérez afirmó que el puente “no se puede salvar”. Añadió que “todo irá bien”.': 'Ana Pérez',
    '“No hay heridos”, aseguró ayer el portavoz de la policía.': 'el portavoz de la policía',
    '—No lo sé —dijo Pedro Gil—. Ya veremos.': 'Pedro Gil',
  });
});

test('a Dutch speaker stands on either side of a verb that comes second', () => {
  all('nl', {
    '„We bouwen alles weer op”, zei burgemeester Anna de Vries.': 'Anna de Vries',
    'Maandag verklaarde minister Jan Jansen dat de brug „niet te redden” is.': 'Jan Jansen',
    'Volgens de politie is de brug „niet te redden”.': 'de politie',
  });
});

test('Portuguese and Italian speakers stand on either side of the verb', () => {
  all('pt', {
    '“Vamos reconstruir tudo”, disse a prefeita Ana Pires.': 'Ana Pires',
    'O ministro da Fazenda, Rui Costa, afirmou que a ponte “não tem conserto”.': 'Rui Costa',
    'Segundo a polícia, “não há feridos”.': 'a polícia',
  });
  all('it', {
    '«Ricostruiremo tutto», ha detto la sindaca Anna Russo.': 'Anna Russo',
    "Secondo l'avvocato Luca Bianchi, il ponte è «irreparabile».": 'Luca Bianchi',
    '«Non ci sono feriti», spiegano i vigili del fuoco.': 'i vigili del fuoco',
  });
});
