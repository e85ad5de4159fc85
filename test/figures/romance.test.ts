import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentsIn, statedIn, valuesIn } from './found.ts';

test('French counts by twenties, and twelve may follow sixty', () => {
  const values = (text: string) => valuesIn('fr', text);
  assert.deepEqual(values('quatre-vingt-dix-sept moutons, soixante et onze chèvres'), [97, 71]);
  assert.deepEqual(values('deux cent quatre-vingts, soixante-douze, septante-deux'), [280, 72, 72]);
  assert.deepEqual(values('trois millions deux cent mille habitants'), [3_200_000]);
  assert.deepEqual(values('le vingt et unième jour, la 3e fois, le 1er rang'), [21, 3, 1]);
});

test('Spanish, Portuguese and Italian write numbers in words of several genders', () => {
  assert.deepEqual(valuesIn('es', 'quinientas veintidós vacas, ciento una ovejas'), [522, 101]);
  assert.deepEqual(valuesIn('es', 'dos mil trescientos millones, treinta y cinco'), [2.3e9, 35]);
  assert.deepEqual(valuesIn('pt', 'duzentas e trinta e duas vacas, mil e cem'), [232, 1100]);
  assert.deepEqual(valuesIn('pt', 'dois bilhões, três milhões e meio'), [2e9, 3.5e6]);
  assert.deepEqual(valuesIn('it', 'milleduecentoventitré pecore, trentotto cani'), [1223, 38]);
  assert.deepEqual(valuesIn('it', 'il quarantaduesimo, due miliardi e mezzo'), [42, 2.5e9]);
});

test('Italian tens and prepositions lose their vowel to what is measured', () => {
  assert.deepEqual(
    statedIn('it', "Per vent'anni a 100 chilometri all'ora, 5 euro al litro, 5 euro al ministro"),
    [
      "vent'anni = 20 year",
      "100 chilometri all'ora = 100 kilometre per hour",
      '5 euro al litro = 5 EUR per litre',
      '5 euro = 5 EUR',
    ],
  );
});

test('accents may be left out, and words that are also prepositions are no ordinals', () => {
  assert.deepEqual(valuesIn('es', 'veintitres millones'), [23e6]);
  assert.deepEqual(valuesIn('pt', 'Segundo a polícia, o segundo carro'), [2]);
  assert.deepEqual(valuesIn('it', 'Secondo la polizia non era la terza'), [3]);
});

test('an article is no number, unless nothing else can be meant', () => {
  assert.deepEqual(valuesIn('fr', 'un homme, une voiture, un million, un et demi'), [1e6, 1.5]);
  assert.deepEqual(valuesIn('es', 'un hombre y una casa, desde un punto de vista'), []);
});

test('fractions are read, halves only of what is measured or scaled', () => {
  assert.deepEqual(
    valuesIn('fr', 'un tiers des élus, trois quarts, une demi-heure, en demi-finale'),
    [0.3333333333333, 0.75, 0.5],
  );
  assert.deepEqual(valuesIn('es', 'medio millón de euros por medio de su abogado'), [500_000]);
});

test('Spanish and Portuguese name the lower part of a fraction by its number', () => {
  assert.deepEqual(
    valuesIn('es', 'tres doscientosavos, cien treintaicincoavos'),
    [0.015, 2.857142857143],
  );
  assert.deepEqual(
    valuesIn('pt', 'dois onze avos, um vinte e cinco avos'),
    [0.1818181818182, 0.04],
  );
  assert.deepEqual(valuesIn('es', 'el octavo del grupo pagó ochenta centavos'), [8, 80]);
});

test('degrees below zero are negative, in each language by its words', () => {
  for (const [tag, text] of Object.entries({
    es: '10 grados bajo cero',
    fr: '10 degrés sous zéro',
    it: '10 gradi sotto zero',
    pt: '10 graus abaixo de zero',
    de: '10 Grad unter null',
    ru: '10 градусов ниже нуля',
    en: '10 degrees below zero',
  }))
    assert.deepEqual(valuesIn(tag, text), [-10], text);
});

test('Italian writes the lower part of a fraction in one word', () => {
  assert.deepEqual(valuesIn('it', 'venti venticinquesimi, cinque dozzine'), [0.8, 60]);
  assert.deepEqual(valuesIn('it', 'nel ventunesimo secolo, il ventunesimo posto'), [21]);
});

test('"con" is a decimal point only where nothing is counted behind it', () => {
  assert.deepEqual(valuesIn('es', 'subió un tres con cinco por ciento'), [3.5]);
  assert.deepEqual(valuesIn('es', 'cien con tres cuartos'), [100.75]);
  assert.deepEqual(valuesIn('es', 'El equipo de tres con dos goles'), [3, 2]);
});

test('digits that no group can have are decimals, and a mark may stand before them', () => {
  assert.deepEqual(valuesIn('es', '0,683 y 1111,121 y ,25 litros'), [0.683, 1111.121, 0.25]);
});

test('a scale may stand behind the code of its currency', () => {
  assert.deepEqual(statedIn('es', 'Perdieron 75 USD millones.'), [
    '75 USD millones = 75000000 USD',
  ]);
});

test('bounds, ranges and units behind a scale', () => {
  assert.deepEqual(statedIn('fr', 'près de 3 millions d’euros, au moins quatorze blessés'), [
    'près de 3 millions d’euros = 3000000 EUR nearly',
    'au moins quatorze = 14 at-least',
  ]);
  assert.deepEqual(statedIn('es', 'al menos 20 heridos, más de 15 dólares y 50 centavos'), [
    'al menos 20 = 20 at-least',
    'más de 15 dólares y 50 centavos = 15.5 USD over',
  ]);
  assert.deepEqual(statedIn('pt', 'entre mil e dois mil, cerca de 30 quilômetros'), [
    'entre mil e dois mil = 1000..2000',
    'cerca de 30 quilômetros = 30 kilometre about',
  ]);
  assert.deepEqual(statedIn('it', "l'80% dei voti, da 5 a 7 chilometri"), [
    '80% = 80 percent',
    'da 5 a 7 chilometri = 5..7 kilometre',
  ]);
});

test('a day may stand behind its month where nothing is counted', () => {
  assert.deepEqual(momentsIn('es', 'abril 5, noviembre 19-20'), ['abril 5', 'noviembre 19-20']);
  assert.deepEqual(valuesIn('pt', 'em maio 5 pessoas morreram'), [5]);
  assert.deepEqual(momentsIn('fr', 'né le 18 08 78'), ['18 08 78']);
});

test('dates and times are no other figures', () => {
  assert.deepEqual(statedIn('es', 'El 2 de mayo a las 3 y media, hace dos días, el 17.'), []);
  assert.deepEqual(momentsIn('es', 'El 2 de mayo a las 3 y media, hace dos días, el 17.'), [
    '2 de mayo',
    '3 y media',
    'dos días',
    '17',
  ]);
  assert.deepEqual(momentsIn('fr', 'le 1er mai à 15h30, il y a 24 heures, à 8 heures du soir'), [
    '1er mai',
    '15h30',
    '24 heures',
    '8 heures du soir',
  ]);
  assert.deepEqual(momentsIn('pt', 'sexta-feira 13 às 5 da tarde'), [
    'sexta-feira 13',
    '5 da tarde',
  ]);
  assert.deepEqual(momentsIn('it', 'il 3 ottobre 2024 alle 15.30, due giorni fa'), [
    '3 ottobre 2024',
    '15.30',
    'due giorni fa',
  ]);
});
