import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { PROGRAM, runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const TEXTS = {
  en: 'The mayor said on Monday that the bridge is closed and that 12 people were hurt.\n',
  de: 'Die Bürgermeisterin sagte am Montag, dass die Brücke zu ist und dass 12 Menschen verletzt sind.\n',
  fr: 'La maire a dit lundi que le pont est fermé et que 12 personnes ont été blessées.\n',
} as const;

/** Notes the files of languages that a process loads. */
const NOTING = `
  import { appendFileSync } from 'node:fs';
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      if (url.includes('/build/languages/')) appendFileSync(process.env.NOTED, url + '\\n');
      return next(url, context);
    },
  });`;

/** The files of languages that the built program loads to compare two texts. */
async function loadedFor(left: keyof typeof TEXTS, right: keyof typeof TEXTS): Promise<string[]> {
  const paths = [left, right].map((language, index) => {
    const path = join(folder, `${index}-${language}.txt`);
    writeFileSync(path, TEXTS[language]);
    return path;
  });
  const noted = join(folder, 'noted');
  writeFileSync(noted, '');
  const [node = '', ...program] = PROGRAM;
  const hook = `data:text/javascript,${encodeURIComponent(NOTING)}`;
  const { status } = await runProgram([node, '--import', hook, ...program], ['compare', ...paths], {
    env: { NOTED: noted },
  });
  assert.ok(status < 2);
  return readFileSync(noted, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((url) => basename(url));
}

test('a comparison loads the words of the languages of its texts and of no others', {
  skip: process.env.VARIORUM_PROGRAM !== undefined && 'an executable is one file',
}, async () => {
  assert.deepEqual(await loadedFor('en', 'en'), []);
  assert.deepEqual(await loadedFor('de', 'de'), ['german.mjs']);
  assert.deepEqual(await loadedFor('en', 'fr'), ['french.mjs']);
});
