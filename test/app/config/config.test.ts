import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { configOf } from '../../../src/app/config/config.ts';
import { sampleConfig } from '../../../src/app/config/sample.ts';
import { SERVE } from '../../../src/app/config/serve.ts';
import { PREFERENCES } from '../../../src/app/look.ts';
import { THEMES } from '../../../src/view/theme.ts';
import { configured, faultsOf, home } from './home.ts';

test('without a file everything is as usual; the theme goes with the terminal’s background', async () => {
  const { env } = home({});
  const usual = {
    ...PREFERENCES,
    library: null,
    keep: 'changed',
    archive: 'https://web.archive.org/',
    language: null,
    serve: {},
    watch: [],
    faults: [],
  };
  assert.deepEqual(await configOf(env), { ...usual, theme: THEMES.dark });
  for (const [colours, theme] of [
    ['15;0', THEMES.dark],
    ['0;15', THEMES.light],
    ['0;default;7', THEMES.light],
    ['12;8', THEMES.dark],
  ] as const) {
    assert.equal((await configOf({ ...env, COLORFGBG: colours })).theme, theme, colours);
  }
});

test('what is written holds', async () => {
  const config = await configured(`
theme = "contrast"
library = "~/news/library.db"
keep = "pages"
language = "ES_mx"
measure = 66
side-by-side = 140
highlight = ["figures", 'quotations']
`);
  assert.deepEqual(config.faults, []);
  assert.equal(config.theme, THEMES.contrast);
  assert.equal(config.library, '/home/reader/news/library.db');
  assert.equal(config.keep, 'pages');
  assert.equal(config.language, 'es-MX');
  assert.deepEqual([config.measure, config.sideBySide], [66, 140]);
  assert.deepEqual(config.highlight, new Set(['figures', 'quotations']));
});

test('"auto" is the theme that goes with the background', async () => {
  const { env } = home({ 'config.toml': 'theme = "auto"' });
  assert.equal((await configOf({ ...env, COLORFGBG: '0;15' })).theme, THEMES.light);
});

test('each wrong entry is named by line and column, and the others hold', async () => {
  const config = await configured(`# mine
theme = "darc"
measure = 66
mesure = 70

side-by-side = "wide"
highlight = [
  "figures",  # and
  "quots",
]
library = "news.db"
`);
  assert.deepEqual(
    config.faults.map(({ message }) => message.replace(/(; .{30}).*/, '$1')),
    [
      'config.toml:2:9: no such theme: darc; it can be auto, dark, light, c',
      'config.toml:4:1: no such entry: mesure; perhaps measure',
      'config.toml:6:16: no number of columns: wide; it can be 20 to 1000',
      'config.toml:9:3: no such kind: quots; it can be figures, quotations,',
      'config.toml:11:11: no whole path: news.db; it begins with /, ~/ or postgr',
    ],
  );
  assert.equal(config.measure, 66);
  assert.deepEqual(config.highlight, new Set(['figures']));
  assert.deepEqual([config.theme, config.library], [THEMES.dark, null]);
});

test('a file that is no TOML is told with the place, and nothing is taken from it', async () => {
  const config = await configured('measure = 66\ntheme = dark\n');
  assert.equal(config.measure, PREFERENCES.measure);
  assert.match(String(config.faults[0]?.message), /^config\.toml:2:9: .+; nothing is taken from/);
});

test('what is no file of settings is told in one line', async () => {
  const { path, env } = home({ 'themes/x.toml': '' });
  mkdirSync(path('config.toml'));
  assert.match(String((await configOf(env)).faults), /no file: config.toml/);
  assert.match(String(await faultsOf('# long\n'.repeat(10_000))), /too large: config.toml/);
  assert.match(String(await faultsOf('highlight = "figures"')), /config.toml:1:13: no list/);
  assert.match(
    String(await faultsOf('library = "/"')),
    /1:11: a folder, not a library: \/; name a/,
  );
});

test('nothing is taken from a file that somebody else can write', async () => {
  const { path, env } = home({ 'config.toml': 'measure = 66\n[keys.compare]\nswap = "X"\n' });
  assert.deepEqual((await configOf(env)).faults, []);
  chmodSync(path('config.toml'), 0o620);
  const config = await configOf(env);
  assert.equal(config.keys, PREFERENCES.keys);
  assert.equal(config.measure, PREFERENCES.measure);
  assert.deepEqual(
    config.faults.map(({ message }) => message),
    ['not obeyed: config.toml; it belongs to another account, or others may write it (chmod go-w)'],
  );
});

test('the sample has every entry, with what holds without it', async () => {
  const uncommented = sampleConfig().replace(/^#(?=\S)/gm, '');
  const { env } = home({ 'config.toml': uncommented });
  const usual = await configOf(home({}).env);
  const library = '/home/reader/.local/share/variorum/library.db';
  assert.deepEqual(await configOf(env), { ...usual, library, serve: SERVE });
  assert.deepEqual(await configured(sampleConfig()), usual);
});

test('the examples in the guide are right', async () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/GUIDE.md'), 'utf8');
  const [config = '', theme = '', watch = ''] = [...guide.matchAll(/```toml\n(.*?)```/gs)].map(
    ([, toml]) => toml,
  );
  assert.deepEqual((await configured(config)).faults, []);
  const own = await configured('theme = "mine"', { 'themes/mine.toml': theme });
  assert.deepEqual(own.faults, []);
  assert.notDeepEqual(own.theme, THEMES.dark);
  const watching = await configured(watch);
  assert.deepEqual([watching.faults, watching.watch.length], [[], 2]);
});

test('how the library is served is a table, and what is wrong in it is told by its place', async () => {
  const config = await configured(`
[serve]
listen = "[::1]:2022"
keys = "~/readers.pub"
idle = 30
log = "json"
`);
  assert.deepEqual(config.serve, {
    listen: '[::1]:2022',
    keys: '/home/reader/readers.pub',
    idle: 30,
    log: 'json',
  });
  assert.deepEqual(
    await faultsOf(`
[serve]
listen = "here"
keys = "readers.pub"
idle = 0
log = "xml"
anyone = "yes"
lissen = 1
`),
    [
      'config.toml:3:10: not to be taken: here; write "HOST:PORT"',
      'config.toml:4:8: not to be taken: readers.pub; it begins with / or ~/',
      'config.toml:5:8: not to be taken: 0; it can be 1 to 1440',
      'config.toml:6:7: not to be taken: xml; it can be text, json',
      'config.toml:7:10: not to be taken: yes; it can be true, false',
      'config.toml:8:1: no such entry: lissen; perhaps listen',
    ],
  );
});

test('a watch is read, and one in which anything is wrong does nothing', async () => {
  const { watch, faults } = await configured(`
[[watch]]
name = "floods"
query = "flood"
publisher = ["Gazette", "Le Monde"]
kinds = ["figures", "corrections"]
weight = "telling"
command = ["~/bin/tell", "$HOME"]
quiet = "10m"

[[watch]]
file = "~/public/News.XML"
`);
  assert.deepEqual(faults, []);
  assert.deepEqual(watch, [
    {
      name: 'floods',
      query: 'flood publisher:"Gazette" publisher:"Le Monde"',
      only: ['figures', 'corrections'],
      weight: 'telling',
      to: { command: ['/home/reader/bin/tell', '$HOME'] },
      quiet: 600_000,
      within: 3_600_000,
    },
    {
      name: '/home/reader/public/News.XML',
      query: '',
      only: null,
      weight: 'any',
      to: { file: '/home/reader/public/News.XML', form: 'atom' },
      quiet: 0,
      within: 3_600_000,
    },
  ]);
});

test('what is wrong in a watch is told by its line, with what to do', async () => {
  const watching = `[[watch]]
file = "news.atom"

[[watch]]
file = "/srv/news.pdf"
quiet = "10"

[[watch]]
command = "mail desk"
kinds = ["figures", "odd"]

[[watch]]
query = "is:unread"
command = []

[[watch]]
query = "has:nothing"
kind = ["figures"]
weight = "heavy"
publisher = 3
command = ["x"]
file = "/x.html"

[[watch]]
quiet = "2h"
within = "1h"
command = ["x"]

[[watch]]
name = "idle"

[[watch]]
name = "one"
command = ["x"]

[[watch]]
name = "one"
command = ["y"]

[[watch]]
command = ["mail", "a\\u0000b"]
`;
  assert.deepEqual(
    (await faultsOf(watching)).map((line) => line.replace(/(; .{24}).*/, '$1')),
    [
      'config.toml:2:8: no whole path: news.atom; it begins with / or ~/',
      'config.toml:5:8: no such form: /srv/news.pdf; its name ends in .atom, ',
      'config.toml:6:9: no length of time: 10; write "30s", "10m" or "2',
      'config.toml:9:11: no command: mail desk; write ["PROGRAM", "WORD"',
      'config.toml:10:21: no such kind: odd; it can be figures, quota',
      'config.toml:13:9: of a reader: is:unread; a watch goes by the text',
      'config.toml:14:11: no command: a list; write ["PROGRAM", "WORD"',
      'config.toml:17:9: no query: has:nothing; no such filter: has:noth',
      'config.toml:18:1: no such entry: kind; perhaps kinds',
      'config.toml:19:10: no such weight: heavy; it can be any, telling, ',
      'config.toml:20:13: no publisher: 3; write a name, or a list ',
      'config.toml:22:8: a command as well: /x.html; write two watches, each ',
      'config.toml:26:10: shorter than quiet: 1h; a change waits for that ',
      'config.toml:29:3: told to nobody: watch; name a command or a file',
      'config.toml:36:1: called as another: one; give it another name',
      'config.toml:41:11: no command: a list; write ["PROGRAM", "WORD"',
    ],
  );
  const { watch } = await configured(watching);
  assert.deepEqual(
    watch.map(({ to }) => to),
    [{ command: ['x'] }],
  );
  assert.match(
    String(await faultsOf('watch = "all"')),
    /^config\.toml:1:9: no list of tables: all; /,
  );
  assert.match(String(await faultsOf('watch = [1]')), /^config\.toml:1:\d+: told to nobody: /);
});
