import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from '../call.ts';
import { wrongWith } from './checks.ts';
import { HOSTILE } from './strings.ts';
import type { Part } from './table.ts';

const PROSE =
  'The mayor said on Monday that five of six bridges were open. “We are safe,” she told reporters. Rain is to go on until Friday.';

const attribute = (text: string): string => text.replaceAll('"', '&quot;');

/** Files with the string in every field that their kind has. */
function files(evil: string): Record<string, string> {
  const said = JSON.stringify(evil);
  const line = (text: string, more: object): string =>
    JSON.stringify({
      url: `https://a.example/${encodeURIComponent(text.toWellFormed()).slice(0, 99)}`,
      title: `${evil} Bridge`,
      text: `${PROSE} ${text}`,
      publisher: evil,
      byline: evil,
      ...more,
    });
  const meta = [
    'og:title',
    'og:site_name',
    'author',
    'description',
    'article:published_time',
    'og:url',
  ]
    .map((name) => `<meta property="${name}" name="${name}" content="${attribute(evil)}">`)
    .join('');
  const page = (number: string): string =>
    `<!doctype html><html lang="${attribute(evil)}"><head><title>${evil}</title>${meta}<script type="application/ld+json">{"@type":"NewsArticle","headline":${said},"author":{"name":${said}},"publisher":{"name":${said}}}</script></head><body><article class="${attribute(evil)}"><h1>${evil} Bridge</h1><p class="byline">By ${evil}</p><p>${PROSE} ${number} homes ${evil} burned.</p><blockquote>${evil}</blockquote><p>“${evil},” said ${evil}.</p><a href="${attribute(evil)}">x</a></article>`;
  return {
    'a.txt': `${evil} Bridge\n\nBy ${evil}\n\n${PROSE} Some 12 ${evil} burned, ${evil} said. “Not ${evil}.”\n`,
    'b.txt': `${evil} Bridge\n\nBy ${evil}\n\n${PROSE} Some 13 ${evil} burned, ${evil} said. “Yes ${evil}.”\n`,
    'a.html': page('12'),
    'b.html': page('13'),
    'a.md': `---\ntitle: ${evil}\nauthor: ${said}\ndate: ${evil}\n---\n\n# ${evil}\n\n${PROSE}\n\n> ${evil}\n\n| ${evil} | 2 |\n|---|---|\n| 1 | ${evil} |\n`,
    'lines.jsonl': `${line(evil, { published: evil })}\n${line('more', { author: evil })}\n${evil}\n`,
    'feed.xml': `<rss version="2.0"><channel><title><![CDATA[${evil}]]></title><link>${attribute(evil)}</link><item><guid>${attribute(evil)}</guid><title><![CDATA[${evil}]]></title><description><![CDATA[${PROSE} ${evil}]]></description></item><item><title>${evil}</title><author>${evil}</author></item></channel></rss>`,
    'list.opml': `<opml version="2.0"><body><outline type="rss" text="${attribute(evil)}" xmlUrl="${attribute(evil)}"/></body></opml>`,
  };
}

/** The commands that a string goes through, as words of files, of the library, and as a word itself. */
function commandsFor(evil: string): string[][] {
  const forms = ['md', 'html', 'json'].flatMap((form) => [
    ['export', 'compare', 'a.txt', 'b.txt', '-o', form],
    ['export', 'compare', 'a.html', 'b.html', '-o', form],
  ]);
  return [
    ['add', '-v', '.'],
    ['add', '-v', 'lines.jsonl', 'feed.xml'],
    ...['text', 'json'].flatMap((form) => [
      ['list', '-o', form],
      ['changes', '--all', '-o', form],
      ['show', '--whole', 'a.html', '-o', form],
      ['show', 'a.md', '-o', form],
      ['compare', 'a.txt', 'b.txt', '-o', form],
      ['compare', '--linear', 'a.html', 'b.html', '-o', form],
      ['figures', 'a.txt', 'b.txt', '-o', form],
      ['history', '1', '-o', form],
      ['annotate', '1', '-o', form],
      ['followed', '-o', form],
    ]),
    ['export', 'figures', 'a.txt', 'a.txt', 'b.txt', '-o', 'csv'],
    ['changes', '--all', '-o', 'atom'],
    ['changes', '--all', '-o', 'html'],
    ...forms,
    ['git-diff', 'a.txt', 'a.txt', '0', '100644', 'b.txt', '1', '100644'],
    ['list', evil],
    ['show', evil],
    ['compare', evil, 'a.txt'],
    ['add', evil],
    ['unfollow', evil],
    ['export', evil],
    [evil],
  ];
}

/** Every hostile string through every field, command and export, in this process. */
export async function texts(): Promise<Part> {
  const root = mkdtempSync(join(tmpdir(), 'variorum-attack-'));
  const breaches: string[] = [];
  let tries = 0;
  for (const [number, evil] of HOSTILE.entries()) {
    const cwd = join(root, String(number));
    mkdirSync(cwd);
    for (const [name, text] of Object.entries(files(evil))) writeFileSync(join(cwd, name), text);
    const env = { HOME: cwd, XDG_DATA_HOME: join(cwd, 'data'), XDG_STATE_HOME: join(cwd, 'state') };
    for (const words of commandsFor(evil)) {
      tries++;
      const wrong = await call(words, { cwd, env }).then(wrongWith, (error) => String(error));
      if (wrong)
        breaches.push(`${JSON.stringify(evil)} in ${JSON.stringify(words.join(' '))}: ${wrong}`);
    }
    rmSync(cwd, { recursive: true });
  }
  rmSync(root, { recursive: true });
  return { tries, breaches };
}
