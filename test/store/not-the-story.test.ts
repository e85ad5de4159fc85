import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { parsePlain } from '../../src/article/plain.ts';
import { mayBeOther, type RevisionKind, revise } from '../../src/store/revisions.ts';

const TITLE = 'Swans close the canal at Orleby';
const STORY = [
  'A pair of swans that nests on the lock gate has closed the canal at Orleby since Monday.',
  'The lock keeper, Wim Daal, counted 14 barges that wait below the town.',
  'The canal office does not want to move the nest before the young are out, which takes five weeks.',
  'Skippers may ask for 40 euros a day, the office said.',
  'Most of the barges carry gravel for the new dike at Hoorne, where work has stopped.',
  'The mayor asked the ministry for a smaller lock next to the old one.',
  'Two years ago a swan held up a royal visit at the same gate.',
  'Children of the school at Orleby have called the pair Romeo and Juliet.',
];

function page(title: string, paragraphs: readonly string[]): Article {
  return parsePlain([title, ...paragraphs].join('\n\n'), { path: 'canal.txt' });
}

/** What a later text is to an earlier one at the same place. */
function kindOf(before: Article, after: Article): RevisionKind | undefined {
  const at = (day: number) => ({ source: 'canal', fetched: `2026-03-0${day}T08:00:00.000Z` });
  const first = revise([], before, at(1));
  assert.ok(first);
  return revise([first], after, at(2), mayBeOther(first, after) ? before : null)?.kind;
}

/** What sites show in place of a story. */
const NOTICES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  consent: [
    'Your privacy matters',
    'We and our 611 partners would like to use cookies on your device.',
    'You can change your choices at any time.',
  ],
  'consent in German': [
    'Wir brauchen Ihre Einwilligung',
    'Wir und unsere 88 Partner speichern Cookies auf Ihrem Gerät und verarbeiten personenbezogene Daten.',
    'Ihre Einwilligung können Sie jederzeit widerrufen.',
  ],
  'consent in French': [
    'Votre vie privée',
    'Nous et nos 120 partenaires déposons des cookies sur votre appareil afin de mesurer l’audience.',
    'Vous pouvez modifier votre consentement quand vous voulez.',
  ],
  'consent in Spanish': [
    'Valoramos tu privacidad',
    'Nosotros y nuestros 77 socios usamos cookies para tratar datos personales en tu dispositivo.',
  ],
  'consent in Italian': [
    'Il tuo consenso',
    'Noi e i nostri 54 partner usiamo i cookie e trattiamo dati personali sul tuo dispositivo.',
  ],
  'consent in Portuguese': [
    'A sua privacidade',
    'Nós e os nossos 30 parceiros usamos cookies e tratamos dados pessoais no seu dispositivo.',
  ],
  'consent in Polish': [
    'Dbamy o Twoją prywatność',
    'Razem z partnerami zapisujemy pliki cookie na Twoim urządzeniu.',
    'Zgodę możesz zmienić w ustawieniach prywatności.',
  ],
  'consent in Swedish': [
    'Vi bryr oss om din integritet',
    'Vi och 40 partner sparar kakor på din enhet för att visa annonser.',
    'Genom att klicka på Acceptera samtycker du. Du kan ändra dina val senare.',
  ],
  'consent in Dutch': [
    'Jouw privacy',
    'Wij en onze 41 partners gebruiken cookies en vragen je toestemming voor persoonsgegevens.',
  ],
  login: [
    'Good to see you again',
    'Please sign in with the e-mail address that you gave us when you subscribed.',
    'Have you lost your password? We can send you a new one.',
  ],
  'a fault of the server': [
    'Internal server error',
    'An unexpected error occurred while this page was made for you, so that nothing can be shown.',
    'Try again later.',
  ],
  'a page for others only': [
    '451: Unavailable for legal reasons',
    'We see that you visit our website from a country in which we are not allowed to show it to you.',
  ],
};

test('what asks for consent or an account, or fails, in place of a story is never its newest version', () => {
  const short = page(TITLE, STORY.slice(0, 2));
  for (const [what, [title, ...words]] of Object.entries(NOTICES)) {
    assert.equal(kindOf(short, page(title, words)), 'notice', what);
    assert.equal(kindOf(short, page(TITLE, words)), 'notice', `${what}, under the story's title`);
    const often = [1, 2, 3, 4, 5, 6].flatMap((turn) => words.map((line) => `${line} (${turn})`));
    assert.equal(kindOf(short, page(title, often)), 'notice', `${what}, longer than the story`);
  }
});

test('a page that says that no free article is left is never a version, however short the story is', () => {
  const limit = [
    'You have hit your limit of 5 free articles',
    'Create a free account or sign in to keep reading.',
    'You may unsubscribe from our newsletters at any time.',
  ];
  for (const kept of [1, 2, 4])
    for (const title of [TITLE, 'The Orleby Post'])
      assert.notEqual(kindOf(page(TITLE, STORY.slice(0, kept)), page(title, limit)), 'changed');
});

test('a list of headlines in place of a story is never its newest version', () => {
  const front = ['Rain', 'Dike', 'Ferry', 'Bakery', 'Choir', 'Bridge', 'Market'].map(
    (what) => `${what} of Orleby brings joy to hundreds of visitors`,
  );
  assert.equal(kindOf(page(TITLE, STORY.slice(0, 2)), page('The Orleby Post', front)), 'notice');
});

const REQUESTS = [
  'This article is for our subscribers only.',
  'You have no free articles left. Choose a plan: Paper £20 a month, Digital £9 a month. Cancel any time.',
  'To continue reading, please log in. Already a member?',
  'Jetzt vier Wochen kostenlos testen. Sie sind bereits Abonnent?',
  'La suite est réservée à nos abonnés.',
];

test('the beginning of a story with nothing but a request to pay behind it is cut short', () => {
  for (const request of REQUESTS)
    for (const left of [1, 3, 5])
      assert.equal(
        kindOf(page(TITLE, STORY), page(TITLE, [...STORY.slice(0, left), request])),
        'short',
        `${left} left: ${request}`,
      );
});

test('a story that stands there whole is a version, whatever is asked below it', () => {
  const corrected = STORY.map((line) => line.replace('14 barges', '19 barges'));
  for (const request of REQUESTS)
    assert.equal(
      kindOf(page(TITLE, STORY), page(TITLE, [...corrected, request])),
      'changed',
      request,
    );
});

test('a much shorter text that goes on with what is new is a version', () => {
  const update = [
    STORY[0] as string,
    'The swans left the gate on Friday after a storm had taken their nest.',
    'The canal opens again at six, the office said.',
  ];
  assert.equal(kindOf(page(TITLE, STORY), page(TITLE, update)), 'changed');
});

test('a story about cookies, log-ins or failing pages stays one', () => {
  const title = 'Town website shows an error for a week';
  const story = [
    'Whoever wants to sign in to the website of Orleby has read “Page not found” since Monday.',
    'The clerk said that 300 visitors lost their password. “We ask you to create a new account,” he said.',
    'Cookies of 14 partners were found there too, which the town may not use without consent.',
  ];
  const later = story.map((line) => line.replace('300', '420'));
  assert.equal(kindOf(page(title, story), page(title, later)), 'changed');
  const rewritten = [
    'The website of Orleby works again, and visitors can sign in to it with a new password.',
    'Cookies of partners were taken out, the clerk said, and those who want an account are asked for consent.',
  ];
  assert.equal(kindOf(page(title, story), page('Town website is back', rewritten)), 'changed');
  const retold = [
    'The clerk of Orleby said that the website would be shut until 300 visitors have a password again.',
    'We respect your privacy, the town had written there.',
  ];
  assert.equal(kindOf(page(title, story), page(title, retold)), 'changed');
});

test('a text that breaks off in a sentence of the one before, with nothing of what stood behind it, is cut short', () => {
  const whole = page(TITLE, STORY);
  for (const [last, at] of [
    ['Two years ago a swan held up a roy', 6],
    ['Children of the school at Orleby', 7],
    ['The mayor asked the ministry for a smaller …', 5],
  ] as const)
    assert.equal(kindOf(whole, page(TITLE, [...STORY.slice(0, at), last])), 'short', last);
  const signed = [...STORY.slice(0, 7), 'Children of the school at Orleby have named the pair'];
  assert.equal(kindOf(whole, page(TITLE, signed)), 'changed');
  const moved = [STORY[7] as string, ...STORY.slice(0, 5), 'The mayor asked'];
  assert.equal(kindOf(whole, page(TITLE, moved)), 'changed');
});
