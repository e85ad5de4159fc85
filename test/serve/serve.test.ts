import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'ssh2';
import { newKeys } from '../../src/serve/host-key.ts';
import { call } from '../call.ts';
import { comeIn, exec, openShell, type Served, served } from './serving.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
const env = { XDG_DATA_HOME: join(folder, 'data'), XDG_STATE_HOME: join(folder, 'state') };
const key = newKeys('reader');
let server: Served;
let anna: Client;

const TEXTS = {
  'a.txt':
    'Ferry aground\n\nThe ferry ran aground off Tromsdal on Monday. Nine people were hurt.\n',
  'b.txt':
    'Ferry aground\n\nThe ferry ran aground off Tromsdal on Monday. Eleven people were hurt.\n',
};

before(async () => {
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(texts, name), text);
  assert.equal((await call(['add', texts], { env })).status, 0);
  server = await served(env, '--anyone');
  anna = await comeIn(server.port, { privateKey: key.private });
});
/** Stars the story in a reader's screens. */
async function star(of: Client): Promise<void> {
  const shell = await openShell(of);
  await shell.shows('Ferry');
  shell.channel.write('*');
  await shell.shows('★');
  shell.channel.write('Q');
  await shell.closed;
}

/** Comes in as soon as there is room. */
async function comeInLater(port: number, tries = 100): Promise<Client> {
  return comeIn(port, { privateKey: key.private }).catch(async (error) => {
    if (tries === 0) throw error;
    await sleep(20);
    return comeInLater(port, tries - 1);
  });
}
after(async () => {
  anna.end();
  assert.equal(await server.stop(), 0);
  rmSync(folder, { recursive: true });
});

test('a command prints and ends at the other end as it does at home', async () => {
  for (const line of [
    'list',
    'list -o json',
    'list ferry',
    'list nothing-of-this',
    'show 1',
    'compare 1 2',
    'compare 1 2 -o json',
    'compare 1 1 --check',
    'figures 1',
    'history 1',
    'changes',
    'help compare',
    'compare --help',
  ]) {
    const there = await exec(anna, line);
    assert.deepEqual(there, await call(line.split(' '), { env }), line);
  }
  for (const form of ['atom', 'html']) {
    const { status, stdout } = await exec(anna, `changes -o ${form}`);
    assert.equal(status, 0);
    // It says when it was made.
    assert.match(stdout, /^<(?:\?xml|!doctype html)/);
  }
});

test('quotation marks are taken as a shell takes them, and a wrong line is told', async () => {
  assert.equal((await exec(anna, 'list \'"ran aground"\'')).status, 0);
  for (const line of ["show 'x", `list ${'x'.repeat(20_000)}`, 'list a\0b', '', '   ']) {
    const { status, stdout, stderr } = await exec(anna, line);
    assert.deepEqual([status, stdout], [2, ''], line.slice(0, 30));
    assert.match(stderr, /^variorum: [^\n]+\n$/);
  }
});

test('no name means a file of the server, and nothing is written, fetched or decided', async () => {
  const file = join(folder, 'texts', 'a.txt');
  const lines = [
    `show ${file}`,
    'show package.json',
    'compare package.json 1',
    `compare 1 2 ${folder}`,
    `list ${folder}`,
    'list ./package.json',
    'figures ../x',
    'export compare 1 2 --to out.md',
    'export story 1 --force',
    `export story ${file}`,
    'add 1',
    'update',
    'config',
    'split 1',
    'join 1 2',
    'regroup --log',
    'serve --anyone',
    'git-diff a b c d e f g',
    'completion bash',
    'unfollow x',
    'help add',
    'show 1 2 3',
    'package.json',
  ];
  for (const line of lines) {
    const { status, stdout, stderr } = await exec(anna, line);
    assert.deepEqual([status, stdout], [2, ''], line);
    assert.match(stderr, /^variorum: [^\n]+\n$/, line);
  }
  // A word that is the name of a file there is only a word.
  assert.equal((await exec(anna, 'list package.json')).status, 1);
});

test('a draft is compared with a version, and nobody else can have it', async () => {
  const draft = `${TEXTS['a.txt'].replace('Nine', 'Seven')}`;
  const compared = await exec(anna, 'compare - 1 -o json', draft);
  assert.equal(compared.status, 1);
  const { left } = JSON.parse(compared.stdout);
  assert.match((await exec(anna, `show ${left.id}`)).stderr, /no such version/);
  const large = await exec(anna, 'compare - 1', Buffer.alloc(1_100_000, 'a '));
  assert.deepEqual([large.status, large.stdout], [2, '']);
  assert.match(large.stderr, /too large/);
});

test('the screens open at once, follow the size of the window, and leave the terminal as it was', async () => {
  const shell = await openShell(anna);
  await shell.shows('Ferry aground');
  const before = shell.text().length;
  shell.channel.setWindow(20, 60, 0, 0);
  await shell.shows('Ferry aground', before);
  shell.channel.write('\r');
  await shell.shows('Eleven');
  shell.channel.write('Q');
  await shell.closed;
  assert.equal(shell.status(), 0);
  assert.match(shell.text(), /\x1b\[\?1049l\x1b\[\?25h$/);
});

test('a window of no size or of an impossible one does no harm', async () => {
  for (const [cols, rows] of [
    [0, 0],
    [65_535, 65_535],
    [1, 1],
  ] as const) {
    const shell = await openShell(anna, { cols, rows });
    await shell.shows(/\x1b\[/);
    shell.channel.setWindow(65_535, 65_535, 0, 0);
    shell.channel.setWindow(0, 0, 0, 0);
    shell.channel.write('Q');
    await shell.closed;
    assert.equal(shell.status(), 0);
  }
});

test('what cannot be done from there is told: files, fetching, stories, stopping', async () => {
  const shell = await openShell(anna);
  await shell.shows('Ferry');
  for (const [keys, told] of [
    ['\x1a', 'no shell here'],
    ['R', 'Only who serves this library'],
    ['s', 'Your own shell saves it'],
  ] as const) {
    const from = shell.text().length;
    shell.channel.write(keys);
    await shell.shows(told, from);
  }
  shell.channel.write('Q');
  await shell.closed;
});

test('what one reader marks is kept by his key, and is no other’s', async () => {
  await star(anna);
  const bert = await comeIn(server.port, { privateKey: newKeys('reader').private });
  assert.equal((await exec(bert, 'list is:starred')).status, 1);
  assert.equal((await exec(anna, 'list is:starred')).status, 0);
  bert.end();
  const readers = join(env.XDG_STATE_HOME, 'variorum', 'served', 'readers');
  const [name = ''] = readdirSync(readers);
  assert.match(name, /^[0-9a-f]{64}$/);
  assert.equal(statSync(join(readers, name, 'variorum', 'marks.json')).mode & 0o777, 0o600);
});

test('what else the protocol has is refused, and every request is answered', async () => {
  const client = await comeIn(server.port, { privateKey: key.private });
  const refused = (ask: (done: (error?: Error) => void) => void) =>
    new Promise((resolve) => ask((error) => resolve(error instanceof Error)));
  assert.ok(await refused((done) => client.sftp((error) => done(error))));
  assert.ok(await refused((done) => client.subsys('x', (error) => done(error))));
  assert.ok(await refused((done) => client.forwardIn('127.0.0.1', 0, (error) => done(error))));
  assert.ok(
    await refused((done) =>
      client.forwardOut('127.0.0.1', 1, '127.0.0.1', 22, (error) => done(error)),
    ),
  );
  assert.ok(await refused((done) => client.exec('list', { x11: true }, (error) => done(error))));
  for (const why of ['forwarding', 'sftp', 'subsystem', 'x11'])
    assert.match(server.log(), new RegExp(` refused address=\\S+ key=SHA256:\\S+ why=${why}\\n`));
  assert.doesNotMatch((await exec(client, 'help')).stdout, /^ +(?:add|update|serve|split) /m);
  assert.equal((await exec(client, 'list')).status, 0);
  client.end();
});

test('who reads nothing and goes away leaves nothing behind', async () => {
  const timers = (): number =>
    process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const client = await comeIn(server.port, { privateKey: key.private });
  const before = timers();
  const shell = await openShell(client);
  await shell.shows('Ferry');
  shell.channel.pause();
  for (let n = 0; n < 60; n++) shell.channel.write('\x0c'.repeat(60));
  await sleep(200);
  client.destroy();
  for (let tries = 0; timers() > before && tries < 1000; tries++) await sleep(10);
  assert.ok(timers() <= before);
});

test('only so many sessions of a connection are open at a time', async () => {
  const shells = [];
  for (let n = 0; n < 10; n++) shells.push(await openShell(anna));
  await assert.rejects(openShell(anna));
  for (const { channel } of shells) channel.write('Q');
  await Promise.all(shells.map(({ closed }) => closed));
  assert.equal((await exec(anna, 'list')).status, 0);
});

test('who says nothing, nonsense or goes away holds nobody up', async () => {
  const sockets = await Promise.all(
    ['', '\x00\xff\x00'.repeat(5000), 'SSH-2.0-x\r\n', `SSH-2.0-${'x'.repeat(5000)}`].map(
      async (bytes) => {
        const socket = connect(server.port, '127.0.0.1');
        socket.on('error', () => {});
        await once(socket, 'connect');
        socket.write(Buffer.from(bytes, 'latin1'));
        return socket;
      },
    ),
  );
  assert.equal((await exec(anna, 'list')).status, 0);
  for (const socket of sockets) socket.destroy();
  const gone = await comeInLater(server.port);
  await openShell(gone);
  gone.destroy();
  assert.equal((await exec(anna, 'list')).status, 0);
  // Nothing of them is left.
  const counts = (): string => {
    server.order('SIGUSR1');
    return server.log().trimEnd().split(' counts ').at(-1) ?? '';
  };
  for (let tries = 0; tries < 100 && counts() !== 'unknown=0 open=1 sessions=0'; tries++)
    await sleep(20);
  assert.equal(counts(), 'unknown=0 open=1 sessions=0');
});

test('passwords, wrong keys and strangers are refused, and the log says whom', async () => {
  const keys = join(folder, 'keys');
  const [carl, dora] = [newKeys('carl'), newKeys('dora')];
  writeFileSync(keys, `# readers\n${carl.public}\nno-pty,command="list" ${dora.public}\n`);
  const own = await served(env, '--keys', keys);
  try {
    await assert.rejects(comeIn(own.port, { password: 'x' }));
    await assert.rejects(comeIn(own.port, { privateKey: key.private }));
    const known = await comeIn(own.port, { privateKey: carl.private });
    assert.equal((await exec(known, 'show 1')).status, 0);
    known.end();
    const bound = await comeIn(own.port, { privateKey: dora.private });
    assert.deepEqual(await exec(bound, 'show 1'), await exec(anna, 'list'));
    await assert.rejects(openShell(bound));
    bound.end();
    // The file is read anew.
    appendFileSync(keys, key.public);
    const late = await comeIn(own.port, { privateKey: key.private });
    assert.equal((await exec(late, 'list')).status, 0);
    late.end();
    assert.match(own.log(), / refused address=127\.0\.0\.1 user=anna why=password\n/);
    assert.match(own.log(), / refused address=127\.0\.0\.1 user=anna why="the key SHA256:/);
    assert.match(own.log(), / login address=127\.0\.0\.1 user=anna key=SHA256:/);
  } finally {
    assert.equal(await own.stop(), 0);
  }
});

test('without a key one reads where that is allowed, and nothing is kept', async () => {
  const own = await served(env, '--anyone', '--keyless');
  try {
    const guest = await comeIn(own.port, { tryKeyboard: true });
    assert.equal((await exec(guest, 'list')).status, 0);
    await star(guest);
    assert.equal((await exec(guest, 'list is:starred')).status, 1);
    guest.end();
  } finally {
    assert.equal(await own.stop(), 0);
  }
});

test('from one address only so many come in without a key', async () => {
  const own = await served(env, '--anyone');
  const sockets = Array.from({ length: 4 }, () => connect(own.port, '127.0.0.1'));
  try {
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    const fifth = connect(own.port, '127.0.0.1');
    const [said] = await once(fifth, 'data');
    assert.match(String(said), /^Too many are here now/);
    await once(fifth, 'close');
    for (const socket of sockets) socket.destroy();
    const client = await comeInLater(own.port);
    client.end();
  } finally {
    assert.equal(await own.stop(), 0);
  }
});

test('when the server ends, each reader is told, and has the terminal as it was', async () => {
  const own = await served(env, '--anyone');
  const client = await comeIn(own.port, { privateKey: key.private });
  const shell = await openShell(client);
  await shell.shows('Ferry');
  own.order('SIGUSR1');
  assert.match(own.log(), / counts unknown=0 open=1 sessions=1\n/);
  own.order('SIGTERM');
  await shell.closed;
  assert.match(shell.text(), /\x1b\[\?1049l\x1b\[\?25h.*The server ends; come again later\.\r\n$/s);
  assert.equal(await own.stop(), 0);
  assert.match(own.log(), / stop\n$/);
});

test('who may read has to be said, and a library has to be there', async () => {
  const none = await call(['serve'], { env });
  assert.match(none.stderr, /^variorum: nobody may read: [^\n]+--anyone\n$/);
  const empty = await call(['serve', '--anyone'], {
    env: { XDG_DATA_HOME: join(folder, 'none'), XDG_STATE_HOME: join(folder, 'none') },
  });
  assert.match(empty.stderr, /^variorum: no library: /);
  const taken = await call(['serve', '--anyone', '--listen', `127.0.0.1:${server.port}`], { env });
  assert.match(taken.stderr, /^variorum: cannot listen: [^\n]+another program listens there\n$/);
  const nowhere = await call(['serve', '--anyone', '--listen', 'here'], { env });
  assert.match(nowhere.stderr, /^variorum: no place to listen at: here; write HOST:PORT\n$/);
});

test('OpenSSH’s own client reads, where the machine has it', async () => {
  const file = join(folder, 'key');
  writeFileSync(file, key.private, { mode: 0o600 });
  const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'LogLevel=ERROR'];
  const words = options.flatMap((option) => ['-o', option]);
  const child = spawn('ssh', [
    ...['-F', 'none', '-p', String(server.port), '-i', file],
    ...['-o', 'IdentitiesOnly=yes', ...words],
    ...['anna@127.0.0.1', 'compare', '1', '2'],
  ]);
  let printed = '';
  child.stdout.on('data', (bytes) => {
    printed += bytes;
  });
  const ended = await Promise.race([
    once(child, 'close').then(([status]) => status),
    once(child, 'error').then(() => 'no such client'),
  ]);
  if (ended === 'no such client') return;
  assert.deepEqual([ended, printed], [1, (await exec(anna, 'compare 1 2')).stdout]);
});
