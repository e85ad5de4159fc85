import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { memoryStore } from '../../src/store/memory.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { emptiedLibrary, NO_SERVER } from '../postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
let made = 0;

/** Every kind of store must pass the same tests; each is opened empty, and closed before another is opened. */
export const STORES: Readonly<Record<string, () => Promise<Store>>> = {
  memory: async () => memoryStore(),
  sqlite: () => openStore(join(folder, `${++made}`, 'library.db'), 'write'),
  ...(NO_SERVER === null
    ? { postgres: async () => openStore(await emptiedLibrary(), 'write') }
    : undefined),
};
