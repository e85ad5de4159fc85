import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../src/language/languages.ts';
import { spoken } from './body.ts';

/** Stands for who speaks where the words in quotation marks are a title, and nobody's. */
const NO_QUOTATION = '-';

/** Who says the quotations of a text, all one; null where that is left open. */
function speakerOf(tag: string, text: string): string | null {
  const direct = spoken(text, languageOf(tag)).quotations.filter((one) => one.direct);
  const [speaker, ...more] = new Set(direct.map((one) => one.speaker));
  assert.deepEqual(more, [], text);
  return speaker === undefined ? NO_QUOTATION : speaker;
}

/** Checks who says what in some texts. */
function all(tag: string, texts: Readonly<Record<string, string | null>>): void {
  for (const [text, speaker] of Object.entries(texts))
    assert.equal(speakerOf(tag, text), speaker, text);
}

test('who says it in each form that German news give it', () => {
  all('de', {
    'Der Minister nannte den Plan „unbezahlbar“.': 'der Minister',
    'Peter Kern sprach von einem „schwarzen Tag“ für die Stadt.': 'Peter Kern',
    'Von einem „schwarzen Tag“ sprach Peter Kern.': 'Peter Kern',
    'Die Ministerin bezeichnete den Vorschlag als „Schnapsidee“.': 'die Ministerin',
    '„Das ist ein schwarzer Tag“, so Peter Kern.': 'Peter Kern',
    '„Das ist ein schwarzer Tag“, so der Sprecher der Feuerwehr.': 'der Sprecher der Feuerwehr',
    '„Das ist ein schwarzer Tag“, so Peter Kern, Sprecher der Feuerwehr.': 'Peter Kern',
    'So Peter Kern: „Das ist ein schwarzer Tag.“': 'Peter Kern',
    'Peter Kern zufolge ist die Lage „sehr ernst“.': 'Peter Kern',
    'Einem Sprecher zufolge ist die Lage „sehr ernst“.': 'einem Sprecher',
    'Laut Peter Kern ist die Lage „sehr ernst“.': 'Peter Kern',
    'Laut dem Sprecher der Feuerwehr ist die Lage „sehr ernst“.': 'dem Sprecher der Feuerwehr',
    'Laut einem Bericht ist die Lage „sehr ernst“.': 'einem Bericht',
    'Nach den Worten von Peter Kern ist die Lage „sehr ernst“.': 'Peter Kern',
    'Nach Ansicht von Peter Kern ist die Lage „sehr ernst“.': 'Peter Kern',
    'Nach Auffassung des Gerichts war die Tat „besonders grausam“.': 'Gerichts',
    'Aus Sicht der Polizei ist die Lage „sehr ernst“.': 'Polizei',
    'Peter Kern: „Das ist ein schwarzer Tag.“': 'Peter Kern',
    'Peter Kern dazu: „Das ist ein schwarzer Tag.“': 'Peter Kern',
    'Dazu Peter Kern: „Das ist ein schwarzer Tag.“': 'Peter Kern',
    'Bürgermeisterin Anna Peters: „Wir bauen alles wieder auf.“': 'Anna Peters',
    '„Wir bauen alles wieder auf“ – Anna Peters.': 'Anna Peters',
    '„Wir bauen alles wieder auf“, verspricht Bürgermeisterin Anna Peters (CDU).': 'Anna Peters',
    '„Wir bauen“, sagte Anna Peters, „alles wieder auf.“': 'Anna Peters',
    '„Wir bauen alles wieder auf“, sagte sie.': null,
    'Anna Peters kam am Montag. „Wir bauen alles wieder auf“, sagte sie.': 'Anna Peters',
    'Anna Peters kam am Montag. Sie sagte: „Wir bauen alles wieder auf.“': 'Anna Peters',
    '„Wir bauen alles wieder auf“, teilte die Stadt mit.': 'die Stadt',
    '„Wir bauen alles wieder auf“, hieß es in einer Mitteilung der Stadt.':
      'einer Mitteilung der Stadt',
    'In einer Mitteilung der Stadt hieß es: „Wir bauen alles wieder auf.“':
      'einer Mitteilung der Stadt',
    '„Wir bauen alles wieder auf“, hieß es aus dem Rathaus.': 'dem Rathaus',
    'Die Zeitung zitierte Anna Peters mit den Worten: „Wir bauen alles wieder auf.“': 'Anna Peters',
    'Anna Peters wird von der Zeitung mit den Worten „Wir bauen alles wieder auf“ zitiert.':
      'Anna Peters',
    'Der Sprecher des Ministeriums, Jan Voss, sagte: „Wir prüfen das.“': 'Jan Voss',
    'Jan Voss, Sprecher des Ministeriums, sagte: „Wir prüfen das.“': 'Jan Voss',
    'Wie Jan Voss sagte, sei das „völlig normal“.': 'Jan Voss',
    'Wie Jan Voss der Zeitung sagte, sei das „völlig normal“.': 'Jan Voss',
    'Jan Voss betonte, dass das „völlig normal“ sei.': 'Jan Voss',
    'Jan Voss sagte der Zeitung, das sei „völlig normal“.': 'Jan Voss',
    'Jan Voss sagte gegenüber der Zeitung, das sei „völlig normal“.': 'Jan Voss',
    'In einem Interview sagte Jan Voss, das sei „völlig normal“.': 'Jan Voss',
    'Auf die Frage nach dem Geld antwortete Jan Voss: „Das weiß ich nicht.“': 'Jan Voss',
    'Jan Voss warf der Stadt „grobe Fehler“ vor.': 'Jan Voss',
    'Jan Voss wies die Vorwürfe zurück: „Das ist frei erfunden.“': 'Jan Voss',
    'Jan Voss kritisierte die „groben Fehler“ der Stadt.': 'Jan Voss',
    'Jan Voss zeigte sich enttäuscht: „Das ist bitter für uns alle.“': 'Jan Voss',
    'Jan Voss zeigte sich „tief enttäuscht“.': 'Jan Voss',
    'Jan Voss äußerte sich „tief enttäuscht“ über den Plan.': 'Jan Voss',
    'Jan Voss freute sich: „Das ist ein großer Tag für uns.“': 'Jan Voss',
    'Jan Voss twitterte: „Das ist ein großer Tag für uns.“': 'Jan Voss',
    'Jan Voss schrieb auf Twitter: „Das ist ein großer Tag für uns.“': 'Jan Voss',
    'Jan Voss habe ihm gesagt: „Das wird nichts mehr.“': 'Jan Voss',
    'Jan Voss ließ mitteilen, man sei „tief enttäuscht“.': 'Jan Voss',
    'Jan Voss gab an, „nichts gewusst“ zu haben.': 'Jan Voss',
    'Jan Voss drohte damit, „alles zu verkaufen“.': 'Jan Voss',
    'Der Verein erklärte: „Wir trauern um einen Freund.“': 'der Verein',
    'Die Regierung in Wien ließ wissen: „Wir prüfen das.“': 'die Regierung in Wien',
    'US-Präsident John Doe sagte: „Wir prüfen das genau.“': 'John Doe',
    'Der frühere Kanzler Karl Weiß meinte: „Das war damals anders.“': 'Karl Weiß',
    '„Das war damals anders“, erinnert sich der frühere Kanzler.': 'der frühere Kanzler',
    '„Das war damals anders“, räumte Weiß ein.': 'Weiß',
    '„Das war damals anders“, fügte Weiß hinzu.': 'Weiß',
    '„Das war damals anders“, wird Weiß zitiert.': 'Weiß',
    '„Das war damals anders“, heißt es in dem Bericht.': 'dem Bericht',
    'Am Abend postete Weiß: „Das war damals anders.“': 'Weiß',
    'So habe Weiß gesagt, das sei „damals anders“ gewesen.': 'Weiß',
    'Unter dem Titel „Das große Fest am See“ spielte die Band.': NO_QUOTATION,
    'Das Stück „Das große Fest am See“ kam gut an.': NO_QUOTATION,
  });
});

test('who says it in each form that Italian news give it', () => {
  all('it', {
    '«È una giornata nera», ha detto Marco Neri.': 'Marco Neri',
    '«È una giornata nera» ha commentato il sindaco Marco Neri.': 'Marco Neri',
    '«È una giornata nera – ha detto Marco Neri – per tutta la città».': 'Marco Neri',
    '“È una giornata nera”, così Marco Neri.': 'Marco Neri',
    'Così Marco Neri: «È una giornata nera».': 'Marco Neri',
    'Marco Neri: «È una giornata nera».': 'Marco Neri',
    'Secondo Marco Neri la situazione è «molto grave».': 'Marco Neri',
    'A detta di Marco Neri la situazione è «molto grave».': 'Marco Neri',
    'Stando a Marco Neri la situazione è «molto grave».': 'Marco Neri',
    'Il ministro ha definito il piano «insostenibile per tutti».': 'il ministro',
    'Marco Neri ha parlato di una «giornata nera per la città».': 'Marco Neri',
    'La sindaca Anna Russo ha spiegato che il ponte «non si può salvare».': 'Anna Russo',
    'Anna Russo, sindaca di Bari, ha spiegato che il ponte «non si può salvare».': 'Anna Russo',
    '«Non ci sono feriti», fa sapere la polizia.': 'la polizia',
    '«Non ci sono feriti», si legge nella nota della polizia.': 'nota della polizia',
    '«Ricostruiremo tutto», promette la sindaca.': 'la sindaca',
    '«Ricostruiremo tutto», ha aggiunto.': null,
    'Anna Russo ha visitato il ponte. «Ricostruiremo tutto», ha aggiunto.': 'Anna Russo',
    'Anna Russo ha visitato il ponte. «Ricostruiremo tutto», ha detto lei.': 'Anna Russo',
    '«Ricostruiremo tutto», ha sottolineato ieri il portavoce del governo.':
      'il portavoce del governo',
    '«Ricostruiremo tutto», sono le parole di Anna Russo.': 'Anna Russo',
    '«Ricostruiremo tutto»: lo ha detto Anna Russo.': 'Anna Russo',
    'Lo ha detto Anna Russo: «Ricostruiremo tutto».': 'Anna Russo',
    '«Ricostruiremo tutto», queste le parole di Anna Russo.': 'Anna Russo',
    'Anna Russo si è detta «molto delusa».': 'Anna Russo',
    'Il film «La vita è bella» è tornato in sala.': NO_QUOTATION,
  });
});

test('who says it in each form that French news give it', () => {
  all('fr', {
    "« C'est un jour noir », a dit Luc Morel.": 'Luc Morel',
    "« C'est un jour noir », selon Luc Morel.": 'Luc Morel',
    'Selon Luc Morel, la situation est « très grave ».': 'Luc Morel',
    "D'après Luc Morel, la situation est « très grave ».": 'Luc Morel',
    'Aux yeux de Luc Morel, la situation est « très grave ».': 'Luc Morel',
    "Luc Morel : « C'est un jour noir. »": 'Luc Morel',
    "Le ministre a qualifié le projet d'« insoutenable pour tous ».": 'le ministre',
    'Luc Morel a évoqué un « jour noir pour la ville ».': 'Luc Morel',
    'Luc Morel, maire de Dole, a expliqué que le pont « ne tiendra pas ».': 'Luc Morel',
    '« Nous verrons », a-t-il répondu.': null,
    'Luc Morel est arrivé lundi. « Nous verrons bien demain », a-t-il répondu.': 'Luc Morel',
    "« Il n'y a pas de blessés », indique la préfecture.": 'la préfecture',
    "« Il n'y a pas de blessés », indique un communiqué de la préfecture.":
      'un communiqué de la préfecture',
    "« Il n'y a pas de blessés », peut-on lire dans le communiqué.": 'le communiqué',
    "« Il n'y a pas de blessés », a fait savoir la police.": 'la police',
    "« Il n'y a pas de blessés », s'est félicitée la ministre.": 'la ministre',
    '« Tout va bien », a tenu à rassurer le porte-parole du gouvernement.':
      'le porte-parole du gouvernement',
    '« Tout va bien », lance le patron du club.': 'le patron du club',
    "Le patron du club s'est dit « très déçu ».": 'le patron du club',
    'La ministre estime que le texte est « inutile et dangereux ».': 'la ministre',
    '« Tout va bien » — Luc Morel.': 'Luc Morel',
    'Le film « La Vie en rose » est sorti en salle.': NO_QUOTATION,
  });
});

test('who says it in each form that Spanish news give it', () => {
  all('es', {
    '«Es un día negro», dijo Luis Gil.': 'Luis Gil',
    '“Es un día negro”, ha dicho este lunes el alcalde Luis Gil.': 'Luis Gil',
    '“Es un día negro”, según Luis Gil.': 'Luis Gil',
    'Según Luis Gil, la situación es “muy grave”.': 'Luis Gil',
    'A juicio de Luis Gil, la situación es “muy grave”.': 'Luis Gil',
    'En palabras de Luis Gil, la situación es “muy grave”.': 'Luis Gil',
    'De acuerdo con Luis Gil, la situación es “muy grave”.': 'Luis Gil',
    'Luis Gil: “Es un día negro”.': 'Luis Gil',
    'El ministro calificó el plan de “insostenible para todos”.': 'el ministro',
    'El ministro tachó el plan de “insostenible para todos”.': 'el ministro',
    'Luis Gil habló de un “día negro para la ciudad”.': 'Luis Gil',
    'Luis Gil, alcalde de Toro, explicó que el puente “no se puede salvar”.': 'Luis Gil',
    '“No hay heridos”, informó la policía.': 'la policía',
    '“No hay heridos”, se lee en el comunicado de la policía.': 'el comunicado de la policía',
    '“No hay heridos”, reza el comunicado.': 'el comunicado',
    '“No hay heridos”, ha asegurado.': null,
    'Luis Gil llegó el lunes. “No hay heridos”, aseguró.': 'Luis Gil',
    '“No hay —dijo Luis Gil— ningún herido”.': 'Luis Gil',
    '“Todo irá bien”, prometió la portavoz del Gobierno, Ana Pérez.': 'Ana Pérez',
    'La portavoz del Gobierno, Ana Pérez, prometió: “Todo irá bien”.': 'Ana Pérez',
    'Ana Pérez se mostró “muy decepcionada”.': 'Ana Pérez',
    '“Todo irá bien”, tuiteó Ana Pérez.': 'Ana Pérez',
    'La película “La vida es bella” volvió al cine.': NO_QUOTATION,
  });
});

test('who says it in each form that Portuguese news give it', () => {
  all('pt', {
    '“É um dia negro”, disse Rui Costa.': 'Rui Costa',
    '“É um dia negro”, segundo Rui Costa.': 'Rui Costa',
    'Segundo Rui Costa, a situação é “muito grave”.': 'Rui Costa',
    'De acordo com Rui Costa, a situação é “muito grave”.': 'Rui Costa',
    'Na opinião de Rui Costa, a situação é “muito grave”.': 'Rui Costa',
    'Rui Costa: “É um dia negro”.': 'Rui Costa',
    'O ministro classificou o plano como “insustentável para todos”.': 'o ministro',
    'Rui Costa falou num “dia negro para a cidade”.': 'Rui Costa',
    'Rui Costa, prefeito de Évora, explicou que a ponte “não tem conserto”.': 'Rui Costa',
    '“Não há feridos”, informou a polícia.': 'a polícia',
    '“Não há feridos”, diz a nota da polícia.': 'a nota da polícia',
    '“Não há feridos”, lê-se no comunicado da polícia.': 'comunicado da polícia',
    'Rui Costa chegou na segunda. “Não há feridos”, afirmou ele.': 'Rui Costa',
    '“Não há feridos”, afirmou à Lusa o porta-voz da polícia.': 'o porta-voz da polícia',
    'Ana Pires se disse “muito decepcionada”.': 'Ana Pires',
    '“Tudo vai ficar bem”, escreveu Ana Pires no Twitter.': 'Ana Pires',
    '— Não sei — disse Pedro Gil. — Vamos ver.': 'Pedro Gil',
    'O filme “A vida é bela” voltou ao cinema.': NO_QUOTATION,
  });
});

test('who says it in each form that Russian news give it', () => {
  all('ru', {
    '«Это чёрный день», — сказал Иван Ильин.': 'Иван Ильин',
    '«Это чёрный день», – говорится в сообщении ведомства.': 'сообщении ведомства',
    'По словам Ивана Ильина, положение «очень тяжёлое».': 'Ивана Ильина',
    'По мнению Ивана Ильина, положение «очень тяжёлое».': 'Ивана Ильина',
    'Как заявил Иван Ильин, положение «очень тяжёлое».': 'Иван Ильин',
    'Как сообщил Иван Ильин, положение «очень тяжёлое».': 'Иван Ильин',
    'Иван Ильин: «Это чёрный день».': 'Иван Ильин',
    'Министр назвал план «невыполнимым для всех».': 'министр',
    'Иван Ильин, глава района, пояснил, что мост «уже не спасти».': 'Иван Ильин',
    'Иван Ильин приехал в понедельник. «Мы всё восстановим», — сказал он.': 'Иван Ильин',
    'Об этом заявил Иван Ильин. «Мы всё восстановим», — подчеркнул он.': 'Иван Ильин',
    '«Мы всё восстановим», — написал Иван Ильин в своём телеграм-канале.': 'Иван Ильин',
    '«Мы всё восстановим», — пообещала представитель мэрии Анна Петрова.': 'Анна Петрова',
    '«Мы, — сказал Иван Ильин, — всё восстановим».': 'Иван Ильин',
    'В пресс-службе добавили, что «пострадавших нет».': 'пресс-службе',
    'В министерстве назвали это «провокацией против всех».': 'министерстве',
    'Согласно заявлению мэрии, мост «уже не спасти».': 'заявлению мэрии',
    'Фильм «Жизнь прекрасна» вернулся в кино.': NO_QUOTATION,
  });
});

test('who says it in each form that Ukrainian news give it', () => {
  all('uk', {
    '«Це чорний день», — сказав Іван Ільїн.': 'Іван Ільїн',
    '«Це чорний день», – йдеться у повідомленні відомства.': 'повідомленні відомства',
    'За словами Івана Коваля, становище «дуже важке».': 'Івана Коваля',
    'На думку Івана Коваля, становище «дуже важке».': 'Івана Коваля',
    'Як заявив Іван Коваль, становище «дуже важке».': 'Іван Коваль',
    'Іван Коваль: «Це чорний день».': 'Іван Коваль',
    'Міністр назвав план «нездійсненним для всіх».': 'міністр',
    'Іван Коваль, голова району, пояснив, що міст «уже не врятувати».': 'Іван Коваль',
    'Іван Коваль приїхав у понеділок. «Ми все відбудуємо», — сказав він.': 'Іван Коваль',
    'Про це заявив Іван Коваль. «Ми все відбудуємо», — наголосив він.': 'Іван Коваль',
    '«Ми все відбудуємо», — написав Іван Коваль у телеграмі.': 'Іван Коваль',
    '«Ми все відбудуємо», — пообіцяла речниця мерії Анна Петренко.': 'Анна Петренко',
    '«Ми, — сказав Іван Коваль, — все відбудуємо».': 'Іван Коваль',
    'У пресслужбі додали, що «постраждалих немає».': 'пресслужбі',
    'У міністерстві назвали це «провокацією проти всіх».': 'міністерстві',
    '«Постраждалих немає», — повідомляє поліція.': 'поліція',
    '«Постраждалих немає», — запевнив очільник області.': 'очільник області',
    'Згідно із заявою мерії, міст «уже не врятувати».': 'заявою мерії',
    'Фільм «Життя прекрасне» повернувся в кіно.': NO_QUOTATION,
  });
});

test('who says it in each form that Dutch news give it', () => {
  all('nl', {
    '„Het is een zwarte dag”, zei Jan Jansen.': 'Jan Jansen',
    '„Het is een zwarte dag”, aldus Jan Jansen.': 'Jan Jansen',
    'Volgens Jan Jansen is de toestand „zeer ernstig”.': 'Jan Jansen',
    'Jan Jansen: „Het is een zwarte dag.”': 'Jan Jansen',
    'Jan Jansen noemde het plan „onbetaalbaar voor iedereen”.': 'Jan Jansen',
    'Jan Jansen kwam maandag. „Het is een zwarte dag”, zei hij.': 'Jan Jansen',
  });
});

test('a German speaker is told from the paper, the party and the place beside', () => {
  all('de', {
    'Das Problem sei, so der Präsident laut der Agentur, dass das „große Land“ zu viel verlange.':
      'der Präsident',
    'Peter Kern sagt: „Das geht.“ Und er fügt hinzu: „Wir machen es.“': 'Peter Kern',
    'Peter Kern erklärte in Bonn nach dem Treffen mit der Partei: „Das geht nicht mehr so weiter.“':
      'Peter Kern',
    'Peter Kern (SPD) sagte dem Blatt: „Das geht nicht mehr so weiter.“': 'Peter Kern',
    'Der SPD-Politiker Peter Kern spricht von einem „großen Fehler der Regierung“.': 'Peter Kern',
    'In der „Neuen Zeitung“ sagte Peter Kern: „Das geht nicht mehr so weiter.“': 'Peter Kern',
    'Auf dem Plakat stand: „Wir wollen hier bleiben und arbeiten.“': 'dem Plakat',
    'Demonstranten riefen „Weg mit der Regierung und ihren Plänen“.': 'Demonstranten',
    'Gegenüber der Zeitung sagte Kern, man habe „nichts gewusst“.': 'Kern',
    '„Nichts ist mehr so, wie es war“, sagt Kern, der seit Jahren hier lebt.': 'Kern',
    '„Nichts ist mehr so, wie es war“, sagt die 45-jährige Anna Peters.': 'Anna Peters',
    '„Nichts ist mehr so, wie es war“, betonte am Freitag in Berlin Außenminister Karl Weiß.':
      'Karl Weiß',
    'Karl Weiß hatte die Pläne als „völlig unrealistisch“ bezeichnet.': 'Karl Weiß',
    'Karl Weiß bezeichnet sich selbst als „ganz normalen Menschen“.': 'Karl Weiß',
  });
});
