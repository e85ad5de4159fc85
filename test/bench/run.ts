/** Speed, always as a ratio to something else in the same run: npm run bench -- [NAME…] */
const BENCHES: Readonly<Record<string, () => Promise<{ run(): Promise<number> }>>> = {
  compare: () => import('./compare.ts'),
  library: () => import('./library.ts'),
  scroll: () => import('./scroll.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in BENCHES));
if (unknown !== undefined) {
  console.error(`bench: no "${unknown}"; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const [name, load] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n## ${name}`);
  const status = await (await load()).run();
  if (status !== 0) process.exitCode = status;
}
