import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../src/language/languages.ts';
import { sentences } from '../../src/text/sentences.ts';

/** By language, texts as their sentences; joined by a space they must come apart again. */
const TEXTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ru: [
    ['Пожар начался на ул. Садовая, д. 14, кв. 3.', 'Жильцов вывели.'],
    ['Это было в 1987 г. в Самаре.', 'Позже завод закрыли.'],
    ['Завод построили в 1987 г.', 'Потом его закрыли.'],
    ['В 2003–2005 гг. Орлов работал в порту.', 'Он ушёл сам.'],
    ['Ущерб оценили в 40 тыс. руб.', 'Это меньше, чем год назад.'],
    ['Об этом сообщил проф. Зимин, см. рис. 5 и табл. 2.', 'Данные проверят.'],
    ['Кв. 12 была пуста.'],
    ['Привезли воду, хлеб и др.', 'Но света нет.'],
  ],
  uk: [
    ['Пожежа сталася на вул. Лісова, буд. 7, кв. 41.', 'Мешканців вивели.'],
    ['Завод збудували 1987 р.', 'Потім його закрили.'],
    ['У 2003–2005 рр. Мельник працював у порту.', 'Він пішов сам.'],
    ['Збитки сягнули 40 тис. грн.', 'Це менше, ніж торік.'],
    ['Про це сказав акад. Коваль у м. Львів.', 'Дані перевірять.'],
  ],
  it: [
    ['Lo ha detto il dott. Bruni con la prof. Sala.', 'La scuola resta chiusa.'],
    ['Servono acqua, pane, ecc.', 'Non c’è luce.'],
    ['Lo prevede l’art. 12 della legge.', 'Il voto è domani.'],
    ['Il premio va alla Fabbri S.p.A. di Lodi.', 'Anche il sindaco era lì.'],
  ],
  es: [
    ['El aviso salió el lun. 15 de junio.', 'La Sra. Vidal no respondió.'],
    ['Vive en la avda. Libertad n.º 8 con el Sr. Peña.', 'Nadie abrió.'],
    ['Faltan agua, pan, etc.', 'También falta luz.'],
  ],
  pt: [
    ['O aviso saiu a 3 de fev. 2019, disse o eng. Matos.', 'A rua fechou.'],
    ['Faltam água, pão, etc.', 'Também falta luz.'],
  ],
  nl: [
    ['Dat zei mevr. Smit tegen ir. Bakker.', 'De brug blijft dicht.'],
    ['Er is geen water, brood enz.', 'Ook het licht is uit.'],
  ],
  fr: [
    ['Mme. Morin habite av. Foch, d’après le pr. Petit.', 'La rue est fermée.'],
    ['Il manque de l’eau, du pain, etc.', 'Aussi la lumière.'],
  ],
  de: [
    ['Das sagte Prof. Dr. med. Lang der Hrn. Vogt.', 'Die Brücke bleibt zu.'],
    ['Es fehlen Wasser, Brot usw.', 'Auch das Licht ist aus.'],
    ['Der Schaden liegt bei 40 Mio. Euro.', 'Im Vorjahr waren es 30 Mio.', 'Das ist viel.'],
  ],
};

for (const [language, texts] of Object.entries(TEXTS)) {
  test(`an abbreviation ends no sentence of ${language}, unless a word follows that begins one`, () => {
    const { sentences: words } = languageOf(language);
    for (const expected of texts) {
      const text = expected.join(' ');
      const found = sentences(text, words).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, expected);
    }
  });
}
