import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// The software bill of materials (CycloneDX) of the package: of all that npm installed, what the build
// has taken in, as its licences tell. Run after the build; it says the same whenever it is made of the same.
const folder = process.argv[2] ?? 'build';

const PACKAGE = /^(\S+) (\d\S*), (.+)$/gm;

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
const words = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
const all = JSON.parse(execFileSync('npm', words, { encoding: 'utf8', maxBuffer: 1 << 26 }));
const licences = await readFile(join(folder, 'THIRD-PARTY.txt'), 'utf8');
const bundled = new Map(
  Array.from(licences.matchAll(PACKAGE), ([, of, at, under]) => [`${of}@${at}`, under]),
);

const components = all.components
  .filter((one) => bundled.has(`${one.name}@${one.version}`))
  .map(({ properties, externalReferences, ...one }) => ({
    ...one,
    // npm does not read licences in their old form.
    licenses: one.licenses ?? [{ license: { name: bundled.get(`${one.name}@${one.version}`) } }],
    // npm knows it as a tool of the developers; the build has it in it.
    scope: 'required',
    // Where an archive was fetched from is a matter of the machine that built it.
    externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
  }));
const kept = new Set(components.map((one) => one['bom-ref']));
const { timestamp: _, component, ...metadata } = all.metadata;
const { properties, ...program } = component;
const bill = {
  ...all,
  metadata: { ...metadata, component: { ...program, name, type: 'application' } },
  components,
  dependencies: all.dependencies
    .filter(({ ref }) => kept.has(ref) || ref === component['bom-ref'])
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((of) => kept.has(of)) })),
};
bill.serialNumber = `urn:uuid:${uuidOf(JSON.stringify({ ...bill, serialNumber: '' }))}`;
await writeFile(join(folder, 'bom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${name} ${version}: ${components.length} packages in ${join(folder, 'bom.cdx.json')}`);

/** A UUID (version 8: of its maker's own making) that is the same for the same text. */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
