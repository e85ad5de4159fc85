import assert from 'node:assert/strict';
import { test } from 'node:test';
import { politely } from '../../../src/sources/fetch/polite.ts';
import { isPublic } from '../../../src/sources/fetch/public.ts';
import { redirected } from '../../../src/sources/fetch/redirects.ts';

test('only addresses of the public internet are public', () => {
  const open = ['1.1.1.1', '172.32.0.1', '192.0.1.1', '2606:4700::1111', '64:ff9b::1.1.1.1'];
  const closed = `0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1
    172.31.255.255 192.168.1.1 198.18.0.1 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255
    :: ::1 fe80::1 fe80::1%eth0 fc00::1 fd12:3456::1 ff02::1 ::127.0.0.1 ::ffff:127.0.0.1
    ::ffff:7f00:1 ::ffff:1.1.1.1 64:ff9b::127.0.0.1 64:ff9b::a00:1 64:ff9b:1::1 2001:db8::1
    2002:7f00:1:: 2001::1 name ${''}`;
  assert.deepEqual(open.filter(isPublic), open);
  assert.deepEqual(closed.split(/\s+/).filter(isPublic), []);
});

test('a redirect from the public internet to a private address goes no further', async () => {
  const asked: string[] = [];
  const ask = politely(
    async ({ href, pathname }) => {
      asked.push(href);
      const status = pathname === '/robots.txt' ? 404 : 302;
      return { status, headers: { location: 'http://169.254.169.254/' }, body: Buffer.alloc(0) };
    },
    { agent: 'Variorum', allowPrivate: false, pause: 0 },
    new AbortController().signal,
  );
  await assert.rejects(
    redirected(new URL('https://news.example/'), (hop) => ask(hop, {}, { most: 1000, cut: false })),
    /it leads to http:\/\/169\.254\.169\.254\/: it needs --allow-private, as an address of this machine or its network/,
  );
  assert.deepEqual(asked, ['https://news.example/robots.txt', 'https://news.example/']);
});
