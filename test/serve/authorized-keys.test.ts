import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorizedKeys } from '../../src/serve/authorized-keys.ts';
import { newKeys } from '../../src/serve/host-key.ts';

const { public: key } = newKeys('reader');

test('keys are read as OpenSSH has them, each with what its owner may do', () => {
  const { keys, refused } = authorizedKeys(
    [
      '# a comment',
      '',
      key,
      `restrict ${key}`,
      `restrict,pty,no-agent-forwarding ${key}`,
      `no-pty,command="compare 1 \\"2\\"" ${key} with a comment`,
      `expiry-time="20300102Z" ${key}`,
    ].join('\r\n'),
  );
  assert.deepEqual(refused, []);
  assert.deepEqual(
    keys.map(({ command, pty, expires }) => [command, pty, expires]),
    [
      [null, true, Number.POSITIVE_INFINITY],
      [null, false, Number.POSITIVE_INFINITY],
      [null, true, Number.POSITIVE_INFINITY],
      ['compare 1 "2"', false, Number.POSITIVE_INFINITY],
      [null, true, Date.parse('2030-01-02')],
    ],
  );
});

test('a key may come from where its line says, and from nowhere else', () => {
  const from = (list: string) => authorizedKeys(`from="${list}" ${key}`).keys[0]?.isFrom;
  const cases: readonly (readonly [list: string, address: string, may: boolean])[] = [
    ['192.0.2.7', '192.0.2.7', true],
    ['192.0.2.7', '192.0.2.70', false],
    ['192.0.2.*', '192.0.2.70', true],
    ['192.0.2.?', '192.0.2.70', false],
    ['192.0.2.0/24', '192.0.2.70', true],
    ['192.0.2.0/24', '192.0.3.70', false],
    ['192.0.2.0/24,!192.0.2.9', '192.0.2.9', false],
    ['!192.0.2.9', '192.0.2.8', false],
    ['2001:db8::/32', '2001:db8::1', true],
    ['2001:db8::/32', '192.0.2.1', false],
  ];
  for (const [list, address, may] of cases)
    assert.equal(from(list)?.(address), may, `${list} ${address}`);
});

test('a key with an option that cannot be honoured is refused, with its line', () => {
  const lines = [
    `environment="A=b" ${key}`,
    `from="*.news.example" ${key}`,
    `from="192.0.2.0/33" ${key}`,
    `expiry-time="soon" ${key}`,
    `command="list 'x" ${key}`,
    `cert-authority ${key}`,
    `permitopen="host:1" ${key}`,
    'ssh-ed25519 AAAA',
    'no key at all',
  ];
  const { keys, refused } = authorizedKeys(lines.join('\n'));
  assert.deepEqual(keys, []);
  assert.equal(refused.length, lines.length);
  for (const [index, why] of refused.entries())
    assert.match(why, new RegExp(`^line ${index + 1}: (?:the option [\\w-]+ cannot|no key)`));
});
