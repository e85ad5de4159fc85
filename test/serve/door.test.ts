import assert from 'node:assert/strict';
import { test } from 'node:test';
import { door } from '../../src/serve/door.ts';

const LIMITS = { unknown: { all: 3, each: 2 }, open: { all: 4, each: 3 } };

test('no more come in than there is room for, of all and from one address', () => {
  const { enter, counts } = door(LIMITS);
  const [one, two] = [enter('192.0.2.1'), enter('192.0.2.1')];
  assert.ok(one && two);
  assert.equal(enter('192.0.2.1'), null);
  assert.equal(enter('::ffff:192.0.2.1'), null);
  assert.ok(enter('192.0.2.2'));
  assert.equal(enter('192.0.2.3'), null);
  one.known();
  assert.ok(enter('192.0.2.1'));
  two.known();
  // Three are there from that address.
  assert.equal(enter('192.0.2.1'), null);
  assert.deepEqual(counts(), { unknown: 2, open: 4 });
  assert.equal(enter('192.0.2.9'), null);
  one.left();
  one.left();
  assert.deepEqual(counts(), { unknown: 2, open: 3 });
  assert.ok(enter('192.0.2.9'));
});

test('the addresses of one network of IPv6 count as one', () => {
  const { enter } = door(LIMITS);
  assert.ok(enter('2001:db8::1'));
  assert.ok(enter('2001:db8:0:0:5::2'));
  assert.equal(enter('2001:db8::3'), null);
  assert.ok(enter('2001:db8:1::3'));
});
