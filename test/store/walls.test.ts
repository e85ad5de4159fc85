import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { parseHtml } from '../../src/article/html/parse.ts';
import { mayBeOther, type RevisionKind, revise } from '../../src/store/revisions.ts';
import { call } from '../call.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

interface Story {
  readonly title: string;
  readonly text: readonly string[];
  /** A figure of the text, and what it became. */
  readonly figure: readonly [string, string];
  /** What is in place of the first sentence once there is news. */
  readonly news: string;
  /** What stands at the end where the rest is not shown. */
  readonly walls: readonly string[];
  /** What a whole article may end with. */
  readonly invitations: readonly string[];
}

const STORIES: Readonly<Record<'en' | 'de' | 'fr', Story>> = {
  en: {
    title: 'Bakers of Hoorne strike over night work',
    text: [
      'The bakers of Hoorne stopped their ovens on Sunday and want an end to work at night.',
      'Some 340 of them marched to the guild hall with empty baskets, the police said.',
      'Bread from the villages cost twice as much as on Friday, a trader at the fish market said.',
      'The guild has offered two free nights a week, which the union calls a joke.',
      'A mediator from the province is to speak with both of them on Wednesday.',
      'The last strike of the bakers, in 1988, ended after eleven days with a rise in pay.',
      'Hospitals and schools have flour and bread of their own for about a week.',
    ],
    figure: ['340', '520'],
    news: 'The guild of Hoorne gave in on Monday evening: nobody has to bake between midnight and four. The union wants to vote on it by noon.',
    walls: [
      '<div class="paywall"><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p></div>',
      '<p>This story is for subscribers only.</p><p>Just £2 a week for three months.</p>',
      '<p>To read the rest of this story, choose a plan.</p>',
      '<div>Register free to read this article</div>',
      '<p>Continue reading with the Hoorne Post app</p>',
      '<p>Read on with Post Plus</p>',
      '<p>You have 0 free stories left this week. Support us and keep reading.</p>',
      '<p>The remainder of this article is open to members only.</p>',
      '<h3>Keep reading for £1</h3><p>Cancel any time.</p>',
      '<p>🔒 Subscribers only</p>',
      '<p>You’ve reached your limit of free articles. Log in or join us to go on.</p>',
      '<p>Log in to see the full story</p>',
    ],
    invitations: [
      '<p>Subscribe to our newsletter for more from Hoorne.</p>',
      '<p>Become a member today and support our work.</p>',
      '<div><h3>Members get more</h3><p>Join 9,000 members who make our journalism possible.</p></div>',
      '<p>Already a subscriber? Log in</p>',
    ],
  },
  de: {
    title: 'Bäcker in Hoorne streiken gegen Nachtarbeit',
    text: [
      'Die Bäcker von Hoorne haben am Sonntag ihre Öfen ausgemacht und wollen nachts nicht mehr arbeiten.',
      'Nach Angaben der Polizei zogen 340 von ihnen mit leeren Körben vor das Zunfthaus.',
      'Brot aus den Dörfern kostete doppelt so viel wie am Freitag, sagte ein Händler am Fischmarkt.',
      'Die Zunft hat zwei freie Nächte in der Woche angeboten, was die Gewerkschaft einen Witz nennt.',
      'Ein Schlichter der Provinz soll am Mittwoch mit beiden sprechen.',
      'Der letzte Streik der Bäcker endete 1988 nach elf Tagen mit mehr Lohn.',
      'Krankenhäuser und Schulen haben für etwa eine Woche eigenes Mehl und Brot.',
    ],
    figure: ['340', '520'],
    news: 'Die Zunft von Hoorne hat am Montagabend nachgegeben: Zwischen Mitternacht und vier muss niemand backen. Die Gewerkschaft will bis Mittag abstimmen.',
    walls: [
      '<p>Weiterlesen mit Post Plus</p>',
      '<div class="gate"><h2>Jetzt weiterlesen</h2><p>Bereits Abonnent? Anmelden</p></div>',
      '<p>Dieser Artikel ist exklusiv für Abonnenten.</p><p>Vier Wochen für einen Euro.</p>',
      '<p>Um diesen Artikel zu lesen, brauchen Sie ein Abo.</p>',
      '<p>Der Rest dieses Artikels ist nur für Mitglieder sichtbar.</p>',
      '<p>Lesen Sie den ganzen Text mit einem Probeabo.</p>',
      '<p>Sie haben keine kostenlosen Artikel mehr in diesem Monat.</p>',
      '<p>Melden Sie sich an, um weiterzulesen</p>',
    ],
    invitations: [
      '<p>Abonnieren Sie unseren Newsletter mit Nachrichten aus Hoorne.</p>',
      '<p>Werden Sie Mitglied und fördern Sie unsere Arbeit.</p>',
      '<p>Unsere Abonnenten lesen die Zeitung auch auf dem Handy.</p>',
    ],
  },
  fr: {
    title: 'Les boulangers de Hoorne en grève contre le travail de nuit',
    text: [
      'Les boulangers de Hoorne ont éteint leurs fours dimanche et ne veulent plus travailler la nuit.',
      'Selon la police, 340 d’entre eux ont marché vers la maison de la guilde avec des paniers vides.',
      'Le pain des villages coûtait deux fois plus que vendredi, a dit un marchand de la halle aux poissons.',
      'La guilde a proposé deux nuits libres par semaine, ce que le syndicat appelle une plaisanterie.',
      'Un médiateur de la province doit parler aux deux camps mercredi.',
      'La dernière grève des boulangers, en 1988, a pris fin après onze jours avec une hausse des salaires.',
      'Les hôpitaux et les écoles ont leur propre farine pour une semaine environ.',
    ],
    figure: ['340', '520'],
    news: 'La guilde de Hoorne a cédé lundi soir : personne ne devra cuire entre minuit et quatre heures. Le syndicat veut voter avant midi.',
    walls: [
      '<p>La suite de cet article est réservée à nos abonnés.</p>',
      '<div class="paywall"><h2>Abonnez-vous pour lire la suite</h2><p>Déjà abonné ? Connectez-vous</p></div>',
      '<p>Il vous reste 68 % de cet article à lire.</p>',
      '<p>Pour continuer votre lecture, créez un compte gratuit.</p>',
      '<p>Contenu réservé aux abonnés</p>',
      '<p>Lire la suite avec La Poste de Hoorne</p>',
      '<p>Accédez à l’intégralité de l’article pour 1 € par mois.</p>',
    ],
    invitations: [
      '<p>Abonnez-vous à notre lettre pour d’autres nouvelles de Hoorne.</p>',
      '<p>Devenez membre et soutenez notre travail.</p>',
      '<p>Nos abonnés reçoivent le journal chaque matin.</p>',
    ],
  },
};
/** Paragraphs that stand before the wall. */
const SHOWN = [1, 2, 3, 5];

function html(title: string, paragraphs: readonly string[], end = ''): string {
  const text = paragraphs.map((one) => `<p>${one}</p>`).join('');
  return `<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/">Log in</a></nav>
    <article><h1>${title}</h1><p class="byline">By Ada Brink</p>${text}${end}</article><footer>© Post</footer></body></html>`;
}

/** How the top of a story is on the next day. */
function tops({
  text,
  figure: [was, is],
  news,
}: Story): Readonly<Record<'unchanged' | 'edited' | 'updated', string[]>> {
  const edited = text.map((one) => one.replace(was, is));
  return { unchanged: [...text], edited, updated: [news, ...edited.slice(1)] };
}

async function kindOf(before: string, after: string): Promise<RevisionKind | undefined> {
  const [old, late] = [await read(before), await read(after)];
  const at = (day: number) => ({ source: 'strike', fetched: `2026-03-0${day}T08:00:00.000Z` });
  const first = revise([], old, at(1));
  assert.ok(first);
  return revise([first], late, at(2), mayBeOther(first, late) ? old : null)?.kind;
}

function read(page: string): Promise<Article> {
  return parseHtml(page, { path: 'strike.html' });
}

test('what ends at a wall where the text went on is cut short, its beginning edited or not', async () => {
  for (const [language, story] of Object.entries(STORIES))
    for (const [what, top] of Object.entries(tops(story)))
      for (const wall of story.walls)
        for (const shown of SHOWN)
          assert.equal(
            await kindOf(
              html(story.title, story.text),
              html(story.title, top.slice(0, shown), wall),
            ),
            'short',
            `${language}, ${what}, ${shown} shown: ${wall}`,
          );
});

test('a whole article is a version, whatever it ends with', async () => {
  for (const [language, story] of Object.entries(STORIES))
    for (const [what, top] of Object.entries(tops(story)).slice(1))
      for (const end of [...story.invitations, ...story.walls])
        assert.equal(
          await kindOf(html(story.title, story.text), html(story.title, top, end)),
          'changed',
          `${language}, ${what}: ${end}`,
        );
});

test('an article that lost its last sentence is a version where it but invites, or always names a wall', async () => {
  for (const [language, story] of Object.entries(STORIES)) {
    const less = tops(story).edited.slice(0, -1);
    for (const end of story.invitations)
      assert.equal(
        await kindOf(html(story.title, story.text), html(story.title, less, end)),
        'changed',
        `${language}: ${end}`,
      );
    for (const end of story.walls)
      assert.equal(
        await kindOf(html(story.title, story.text, end), html(story.title, less, end)),
        'changed',
        `${language}, as before: ${end}`,
      );
  }
});

test('an article that was written anew and ends with an invitation is a version', async () => {
  const { title, text, invitations } = STORIES.en;
  const anew = [
    ...text.slice(0, 2),
    'The guild says that it was never asked about the ovens, and keeps its gates shut.',
    'Millers from three villages have joined the march and brought their horses.',
    'The mayor sleeps in her office until an agreement is signed.',
    'On Tuesday a ship with rye bread is expected from Orleby.',
  ];
  for (const end of invitations)
    assert.equal(await kindOf(html(title, text), html(title, anew, end)), 'changed', end);
});

test('a story that says what a wall says, too, is a version without its end', async () => {
  const { title, text } = STORIES.en;
  for (const last of [
    'Apprentices had to sign up to read the report at the guild hall.',
    'Only members can read the minutes, the mayor said.',
    'To continue, the works need another 2 million euros.',
    'Schools will continue reading lessons during the strike.',
    'Full access to the mill was promised for June.',
  ])
    for (const kept of [4, 6])
      assert.equal(
        await kindOf(html(title, text), html(title, [...text.slice(0, kept), last])),
        'changed',
        last,
      );
});

/** What other languages have at a wall. */
const WALLS = [
  'Den ganzen Bericht lesen Sie exklusiv mit Post+.',
  'Hazte socia y sigue con la historia',
  'Lees dit verhaal vanaf € 0,30',
  'Leggi l’articolo completo a 1 euro',
  'Devenez membre pour lire ce texte',
  'Torne-se membro e leia tudo',
  'Read this story for £1',
  'Przeczytaj cały tekst za 2 zł',
  'Läs hela artikeln för 9 kr',
  'Contenido exclusivo para suscriptores',
  'Regístrate gratis para seguir leyendo',
  'Has alcanzado tu límite de artículos gratuitos',
  'Questo articolo è riservato agli abbonati',
  'Sblocca l’articolo con un abbonamento',
  'Word abonnee om verder te lezen',
  'Dit artikel is alleen voor abonnees',
  'Conteúdo exclusivo para assinantes',
  'Assine para continuar lendo',
  'Чтобы читать дальше, оформите подписку',
  'Щоб читати далі, оформіть передплату',
  '订阅后继续阅读',
  'هذا المقال متاح للمشتركين فقط',
];

test('a wall is known in other languages, too', async () => {
  const { title, text } = STORIES.en;
  const { updated } = tops(STORIES.en);
  for (const wall of WALLS)
    assert.equal(
      await kindOf(html(title, text), html(title, updated.slice(0, 2), `<p>${wall}</p>`)),
      'short',
      wall,
    );
});

test('no sentence is told to be absent where a text ends at a wall', async () => {
  const env = { XDG_DATA_HOME: join(folder, 'data') };
  for (const [language, story] of Object.entries(STORIES)) {
    const [wall = ''] = story.walls;
    const { edited, updated } = tops(story);
    const path = join(folder, `${language}.html`);
    for (const page of [
      html(story.title, story.text),
      html(story.title, edited.slice(0, 3), wall),
      html(story.title, updated.slice(0, 3), wall),
      html(story.title, edited),
    ]) {
      writeFileSync(path, page);
      await call(['add', path], { env });
    }
    const { stdout } = await call(['annotate', path, '-o', 'json'], { env });
    const { sentences } = JSON.parse(stdout);
    assert.ok(sentences.length >= story.text.length);
    for (const { text, spells } of sentences)
      for (const { absent } of spells) assert.equal(absent ?? null, null, text);
  }
});
