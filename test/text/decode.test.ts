import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, NotText } from '../../src/text/decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

test('UTF-8 comes back as written, with and without a byte order mark', () => {
  assert.equal(decode(bytes('Kyjiw – „Nein“')), 'Kyjiw – „Nein“');
  assert.equal(decode(bytes('\ufeffKyjiw – „Nein“')), 'Kyjiw – „Nein“');
});

test('UTF-16 is read by its byte order mark', () => {
  assert.equal(decode(bytes('\ufeffTalks in Minsk', 'utf16le')), 'Talks in Minsk');
  assert.equal(decode(bytes('\ufeffTalks in Minsk', 'utf16le').swap16()), 'Talks in Minsk');
});

test('what the file says about itself holds where it is no UTF-8', () => {
  const page = Buffer.concat([
    bytes('<?xml version="1.0" encoding="windows-1251"?>'),
    Buffer.from([0xca, 0xe8, 0xe5, 0xe2]),
  ]);
  assert.ok(decode(page).endsWith('Киев'));
});

test('a transfer’s charset goes before the file’s own', () => {
  const page = Buffer.concat([bytes('<meta charset="koi8-r">'), Buffer.from([0xca, 0xe8])]);
  assert.ok(decode(page, 'windows-1251').endsWith('Ки'));
});

test('a charset that does not exist is passed over', () => {
  assert.equal(decode(Buffer.from([0x93, 0x4e, 0x6f, 0x94]), 'x-nonsense'), '“No”');
});

test('a charset that the bytes belie is passed over for the one that the file itself says', () => {
  const moscow = [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0];
  const text = Buffer.concat([bytes('<?xml encoding="windows-1251"?>'), Buffer.from(moscow)]);
  assert.match(decode(text, 'utf-8'), /Москва$/);
});

test('a replacement character that stands in a text stays one', () => {
  assert.equal(decode(bytes('It \ufffd rained.')), 'It \ufffd rained.');
});

test('bytes that are no UTF-8 and say nothing are windows-1252', () => {
  assert.equal(decode(bytes('Bürger fordern Aufklärung', 'latin1')), 'Bürger fordern Aufklärung');
});

test('one damaged byte does not spoil the rest of a UTF-8 text', () => {
  const text = Buffer.concat([bytes('Zelenskyy – “freedom” – Łódź '), Buffer.from([0xe2, 0x80])]);
  assert.equal(decode(text), 'Zelenskyy – “freedom” – Łódź \ufffd');
});

test('a NUL that strayed into a text is no part of it', () => {
  const text = 'The ferry runs again, the harbour says. '.repeat(9);
  assert.equal(decode(bytes(text.replace('harbour', 'har\0bour'))), text);
});

test('binary files are named for what they are', () => {
  assert.throws(
    () => decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])),
    (error) => error instanceof NotText && error.what === 'a PNG image',
  );
  assert.throws(() => decode(bytes('%PDF-1.7 …')), /a PDF document/);
  for (const file of ['some text\0more', `a row \0\0 in ${'a long text '.repeat(99)}`]) {
    assert.throws(() => decode(bytes(file)), /a binary file/);
  }
  assert.throws(() => decode(Buffer.from([0xff, 1, 2, 3, 4, 5, 0xc3, 6])), /a binary file/);
});

test('nothing is an empty text', () => {
  assert.equal(decode(new Uint8Array()), '');
});
