/**
 * Speed, always as a ratio to something else in the same run: npm run bench -- [NAME…] [--full]
 * With --full also what takes minutes.
 */
const BENCHES: Readonly<Record<string, () => Promise<{ run(full: boolean): Promise<number> }>>> = {
  compare: () => import('./compare.ts'),
  library: () => import('./library.ts'),
  scroll: () => import('./scroll.ts'),
  serve: () => import('./serve.ts'),
};

const words = process.argv.slice(2);
const full = words.includes('--full');
const asked = words.filter((word) => word !== '--full');
const unknown = asked.find((name) => !(name in BENCHES));
if (unknown !== undefined) {
  console.error(`bench: no "${unknown}"; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const [name, load] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n## ${name}`);
  const status = await (await load()).run(full);
  if (status !== 0) process.exitCode = status;
}
