import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { parseHtml } from '../../src/article/html/parse.ts';
import { mayBeOther, newest, type Revision, revise } from '../../src/store/revisions.ts';

/** A page of a title and paragraphs; a site's name stands in no headline. */
function page(title: string, paragraphs: readonly string[]): Promise<Article> {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const headline = title === SITE ? '' : `<h1>${title}</h1>`;
  const html = `<html><head><title>${title}</title></head><body><main>${headline}${body}</main></body></html>`;
  return parseHtml(html, { path: 'https://news.example/page' });
}

/** What the texts of one address are, in the order in which they stood there. */
function history(texts: readonly Article[]): readonly Revision[] {
  const revisions: Revision[] = [];
  for (const [day, article] of texts.entries()) {
    const last = newest(revisions);
    const held = texts.find(({ id }) => id === last?.article) ?? null;
    const seen = { source: 'page', fetched: `2026-03-1${day}T08:00:00.000Z` };
    const revision = revise(revisions, article, seen, mayBeOther(last, article) ? held : null);
    if (revision) revisions.push(revision);
  }
  return revisions;
}

const kinds = (texts: readonly Article[]) => history(texts).map(({ kind }) => kind);

const SITE = 'News';
const BRIEF = [
  'Ferry runs aground',
  'A ferry ran aground off Norhavn on Sunday. Nobody was hurt, the harbour master said.',
] as const;
const FUNDS =
  'Choose which of our 312 partners may keep what they learn about your visit, and for how long.';

/** What no story says, whatever it is about: the title, and what stands below it. */
const SURE: readonly (readonly [string, string])[] = [
  ['Oops!', 'The page you requested could not be found. Check the address and try again.'],
  ['404 Not Found', 'Page not found. Go back to the home page.'],
  [SITE, 'There has been a critical error on this website. Contact the site owner.'],
  [
    'Server Error in &#39;/shop&#39; Application.',
    'Runtime Error. An error occurred on this server.',
  ],
  [SITE, 'This account has been suspended. Contact your provider.'],
  [SITE, 'This domain is for sale. Click here to make your offer.'],
  ['Welcome to nginx!', 'If you see this page, the web server is installed on your machine.'],
  ['Sign in', 'Forgot your password? Create an account.'],
  ['Harbour to be dredged', 'To read this article, become a member. Log in to continue.'],
  ['Your privacy', `We and our 312 partners store cookies on your device. ${FUNDS}`],
  [SITE, 'Please enable JavaScript to use this site.'],
  ['Einen Moment', 'Dieser Artikel ist nicht mehr verfügbar. Bitte nutzen Sie die Suche.'],
  [SITE, 'Diese Domain steht zum Verkauf. Jetzt Angebot abgeben.'],
  [SITE, 'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.'],
  ['Oups', 'La page demandée n’existe plus. Revenez à la page d’accueil.'],
  [SITE, 'Ce compte a été suspendu. Contactez votre hébergeur.'],
  [SITE, 'Este dominio está en venta.'],
  ['Ups', 'La página que buscas no existe. Vuelve a la portada.'],
  [SITE, 'La tua sessione è scaduta. Accedi di nuovo.'],
  [SITE, 'Questo contenuto è disponibile solo nella nostra app. Scaricala ora.'],
  [SITE, 'Esta conta foi suspensa. Entre em contato com seu provedor.'],
  ['Oeps', 'Deze pagina bestaat niet meer. Ga terug naar de homepage.'],
  [SITE, 'Te veel verzoeken. Probeer het later opnieuw.'],
  [SITE, 'Страница не найдена. Вернитесь на главную.'],
];

test('a page that surely is a notice is no first version, nor what follows it cut short', async () => {
  const brief = await page(BRIEF[0], [BRIEF[1]]);
  for (const [title, said] of SURE) {
    const notice = await page(title, [said]);
    assert.deepEqual(kinds([notice]), ['short'], said);
    assert.deepEqual(kinds([notice, brief, notice]), ['short', 'first', 'short'], said);
    assert.deepEqual(kinds([brief, notice]), ['first', 'short'], said);
  }
});

test('a notice may be far longer than the article that comes in its place', async () => {
  const consent = Array.from(
    { length: 12 },
    (_, at) => `We and our ${at + 100} partners store cookies on your device. ${FUNDS}`,
  );
  const [notice, brief] = [await page('Your choices', consent), await page(BRIEF[0], [BRIEF[1]])];
  const all = history([notice, brief]);
  assert.deepEqual(
    all.map(({ kind }) => kind),
    ['short', 'first'],
  );
  assert.equal(newest(all)?.article, brief.id);
});

/** What a story could say too, but not in place of another. */
const LIKELY: readonly (readonly [string, string])[] = [
  ['Whoops', 'Something broke on our end. Our engineers look after it, so please come back soon.'],
  [SITE, 'Your access to this site has been limited by its owner.'],
  [SITE, 'You have reached your monthly limit. Start a subscription today.'],
  ['Hoppla', 'Unsere Website wird gerade überarbeitet. Schauen Sie morgen wieder herein.'],
  [SITE, 'Notre site fait peau neuve. Revenez bientôt.'],
  [SITE, 'Nuestro sitio no está disponible ahora. Intente más tarde.'],
  [SITE, 'Il nostro sito non è disponibile. Riprova domani.'],
  [SITE, 'Nosso site não está disponível. Volte amanhã.'],
  [SITE, 'Onze website is even niet beschikbaar. Kom later terug.'],
];

test('a likely notice is none for certain, but never the newest version of a story', async () => {
  const brief = await page(BRIEF[0], [BRIEF[1]]);
  for (const [title, said] of LIKELY) {
    const notice = await page(title, [said]);
    assert.deepEqual(kinds([brief, notice]), ['first', 'short'], said);
    const long = await page(
      title,
      Array.from({ length: 9 }, (_, at) => `${said} (${at})`),
    );
    assert.deepEqual(kinds([long, brief]), ['first', 'changed'], `${said}, then the article`);
  }
});

/** Stories about what notices speak of; the number in them changes. */
const STORIES: readonly (readonly [string, string])[] = [
  [
    'Page not found',
    'Of the links in old rulings 40 lead nowhere, a study found. Page not found is what a judge reads there.',
  ],
  ['404', 'Room 404 of the hotel at Norhavn burned for 3 hours on Sunday.'],
  [
    'Cookies cost a publisher 40,000 euros',
    'Its page stored the cookies of 212 partners before you could refuse, the court found.',
  ],
  [
    'Access denied',
    'Guards at the port sent 12 reporters home on Monday. They must register to continue reading the files, the port said.',
  ],
  [
    'A wall round the paper',
    'From June readers must subscribe to continue reading. A month costs 4 euros.',
  ],
  ['Captchas', 'Software solves a captcha in 90 of 100 cases, and people do in 80.'],
  ['Domain for sale', 'The domain of the town is for sale since Monday, for 20,000 euros.'],
  [
    'Account suspended',
    'The minister’s account was suspended for 7 days after a post about a judge.',
  ],
  [
    'Server error grounds flights',
    'An internal server error kept 300 aircraft on the ground at Norhavn.',
  ],
  [
    'Bank site down',
    'The site of the bank was down for maintenance for 9 hours. “Try again later,” it said.',
  ],
  [
    'How to delete cookies',
    'Your browser keeps cookies for up to 13 months. Choose which site may keep them in its settings.',
  ],
  [
    'Download our guide',
    'The ministry has a new app since 4 May. You can log in to it with your identity card.',
  ],
  [
    'Seite nicht gefunden',
    'Die Seite des Kreises war 5 Stunden lang nicht erreichbar, sagte der Landrat.',
  ],
  ['Page introuvable', 'Le site de la mairie est en panne depuis 6 jours, selon le maire.'],
  ['Inicie sesión', 'Los vecinos no pueden iniciar sesión desde hace 5 días en la web municipal.'],
];

test('a story about what notices speak of is one, first and later', async () => {
  for (const [title, said] of STORIES) {
    const later = said.replace(/\d+/, (number) => `${Number(number) + 1}`);
    const found = kinds([await page(title, [said]), await page(title, [later])]);
    assert.deepEqual(found, ['first', 'changed'], title);
  }
});
