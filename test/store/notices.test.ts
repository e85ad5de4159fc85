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
  ['Ups', 'Strona, której szukasz, nie istnieje. Wróć na stronę główną.'],
  [SITE, 'Nie znaleziono strony. Spróbuj ponownie później.'],
  ['Hoppsan', 'Sidan du söker finns inte längre. Gå tillbaka till startsidan.'],
  [SITE, 'Din session har gått ut. Logga in igen.'],
  [SITE, 'お探しのページは見つかりませんでした。トップページへ戻る。'],
  [SITE, 'この記事は有料会員限定です。ログインして続きをお読みください。'],
  [SITE, '요청하신 페이지를 찾을 수 없습니다. 홈으로 돌아가기.'],
  [SITE, '서버 오류가 발생했습니다. 잠시 후 다시 시도해 주세요.'],
  ['Hata', 'Aradığınız sayfa bulunamadı. Ana sayfaya dönün.'],
  [SITE, 'Oturumunuzun süresi doldu. Lütfen tekrar giriş yapın.'],
];

test('a page that surely is a notice is no first version, nor what follows it cut short', async () => {
  const brief = await page(BRIEF[0], [BRIEF[1]]);
  for (const [title, said] of SURE) {
    const notice = await page(title, [said]);
    assert.deepEqual(kinds([notice]), ['notice'], said);
    assert.deepEqual(kinds([notice, brief, notice]), ['notice', 'first', 'notice'], said);
    assert.deepEqual(kinds([brief, notice]), ['first', 'notice'], said);
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
    ['notice', 'first'],
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
    assert.deepEqual(kinds([brief, notice]), ['first', 'notice'], said);
    const long = await page(
      title,
      Array.from({ length: 9 }, (_, at) => `${said} (${at})`),
    );
    assert.deepEqual(kinds([long, brief]), ['first', 'changed'], `${said}, then the article`);
  }
});

const LONG_STORY = [
  'Ferry runs aground off Norhavn',
  ...Array.from(
    { length: 9 },
    (_, at) => `Passenger ${at + 1} told the harbour master how the ferry ran onto the sandbank.`,
  ),
] as const;

/** What stands in place of a story that was taken back, and why. */
const TAKEN_BACK: readonly (readonly [string, string])[] = [
  [LONG_STORY[0], 'This article has been withdrawn because it did not meet our standards.'],
  [
    'Retraction: the ferry off Norhavn',
    'An editor could not confirm what the harbour master was said to have told us.',
  ],
  [LONG_STORY[0], 'We have removed this story at the request of the harbour master.'],
  [SITE, 'Dieser Artikel wurde aus rechtlichen Gründen gelöscht. Die Fähre lag nie auf Grund.'],
  [SITE, 'Cet article a été retiré par la rédaction. Le capitaine n’a jamais dit cela.'],
  [SITE, 'Este artículo ha sido retirado por la redacción. El capitán nunca lo dijo.'],
  [SITE, 'Esta notícia foi removida por decisão judicial. O comandante nunca o disse.'],
  [SITE, 'Questo articolo è stato rimosso dalla redazione. Il capitano non lo ha mai detto.'],
  [SITE, 'Dit artikel is door de redactie ingetrokken. De kapitein heeft dat nooit gezegd.'],
  [SITE, 'Эта статья была удалена по решению редакции. Капитан этого не говорил.'],
  [SITE, 'Цю статтю видалено за рішенням редакції. Капітан цього не казав.'],
  [SITE, '本文已被撤回。船长从未这样说过。'],
  [SITE, 'تم حذف هذا المقال بقرار من هيئة التحرير. لم يقل القبطان ذلك.'],
  [SITE, 'Ten artykuł został wycofany przez redakcję. Kapitan nigdy tego nie powiedział.'],
  [SITE, 'Den här artikeln har tagits bort av redaktionen. Kaptenen har aldrig sagt det.'],
  [SITE, 'この記事は編集部の判断により取り下げました。船長はそう述べていません。'],
  [SITE, '이 기사는 편집국의 결정으로 삭제되었습니다. 선장은 그렇게 말한 적이 없습니다.'],
  [SITE, 'Bu haber mahkeme kararıyla yayından kaldırıldı. Kaptan bunu hiç söylemedi.'],
];

test('a page that says that its article was taken back is a notice, whatever it gives as the reason', async () => {
  const story = await page(LONG_STORY[0], LONG_STORY.slice(1));
  for (const [title, said] of TAKEN_BACK)
    assert.deepEqual(kinds([story, await page(title, [said])]), ['first', 'notice'], said);
});

test('a story of something else that was taken back is one', async () => {
  const recalled =
    'The ministry has withdrawn its report on the ferry, and the story of the captain with it.';
  const before = await page(LONG_STORY[0], LONG_STORY.slice(1, 4));
  const after = await page('Report withdrawn', [
    recalled,
    ...LONG_STORY.slice(2, 4),
    'The harbour master said: “This article was removed at our request.”',
  ]);
  assert.deepEqual(kinds([before, after]), ['first', 'changed']);
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
