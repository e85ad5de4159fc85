import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageIn } from '../../src/language/vote.ts';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The ferry ran aground on a sandbank in the mist, and all of its passengers were taken off by boats.',
  de: 'Die Fähre lief im Nebel auf eine Sandbank, und alle Passagiere wurden mit Booten von Bord geholt.',
  fr: 'Le ferry a heurté un banc de sable dans la brume, et tous les passagers ont été évacués par bateau.',
  es: 'El transbordador encalló en un banco de arena por la niebla y los pasajeros fueron evacuados en botes.',
  pt: 'A balsa encalhou em um banco de areia por causa da neblina, e os passageiros não foram feridos.',
  it: 'Il traghetto si è incagliato su un banco di sabbia nella nebbia e i passeggeri sono stati evacuati.',
  nl: 'De veerboot liep in de mist vast op een zandbank en alle passagiers werden met boten van boord gehaald.',
  ru: 'Паром сел на мель в тумане, и все пассажиры были сняты с него на лодках, сообщили в порту.',
  uk: 'Пором сів на мілину в тумані, і всі пасажири були зняті з нього на човнах, повідомили в порту.',
  zh: '渡轮在大雾中搁浅，所有乘客均已乘小艇撤离。',
  ja: 'フェリーは霧の中で座礁し、乗客は全員ボートで避難した。',
  ar: 'جنحت العبارة في الضباب وتم إجلاء جميع الركاب بالقوارب.',
};

test('running text tells its language', () => {
  for (const [tag, text] of Object.entries(TEXTS)) assert.equal(languageIn(text), tag, text);
});

test('a short text needs one small word that speaks for one language alone', () => {
  assert.equal(languageIn('Mayor of Bath resigns'), 'en');
  assert.equal(languageIn('Bürgermeister tritt zurück und schweigt'), 'de');
  for (const text of ['', '1,234.5', 'Mayor resigns', 'Berlin in Panik', 'Brand in Bremen'])
    assert.equal(languageIn(text), null, text);
});

test('a language that is not known is not taken for one that is', () => {
  const swedish =
    'Färjan gick på grund i dimman utanför hamnen, och samtliga passagerare fördes i land med båtar under natten. ' +
    'Ingen skadades, säger räddningstjänsten, men flera personer fick vård för chock. Orsaken är ännu inte känd, ' +
    'enligt rederiet som äger fartyget sedan många år. Trafiken väntas komma i gång igen senare i veckan.';
  assert.equal(languageIn(swedish), null);
});
