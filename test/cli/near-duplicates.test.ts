import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call } from '../call.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const QUAY = `New Quay Opens at Orrin

The new quay at Orrin cost 84 million euros, the harbour board said on Monday. It is 400 metres long and took three years to build.

The first ferry left at noon with 120 passengers. "It was worth the wait," said Ada Holm, who runs the café on the quay. The old quay is to be taken down in spring.`;

test('texts that are alike but for a figure all say what is at issue in it', async () => {
  const texts = ['84', '88', '91'].map((cost) => QUAY.replace('84', cost));
  const names = texts.map((text, index) => {
    const name = `quay-${index}.txt`;
    writeFileSync(join(folder, name), text);
    return name;
  });
  const { stdout } = await call(['export', 'story', '1', ...names], { cwd: folder });
  const [, summary = ''] = stdout.split('\n\n');
  assert.match(summary, /84 million .*\| 88 million .*\| 91 million/);
});
