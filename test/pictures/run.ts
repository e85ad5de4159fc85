import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM } from '../program/program.ts';
import { open } from '../pty/program.ts';
import { stretches } from './cells.ts';
import { svg } from './svg.ts';

/** The README's pictures: how to come to each screen, each step with what is seen after it. */
const PICTURES: readonly {
  readonly name: string;
  readonly label: string;
  readonly steps: readonly (readonly [keys: string, until: RegExp])[];
}[] = [
  {
    name: 'stories',
    label: 'A story of five versions, one of them a repetition, with what is at issue in it',
    steps: [['', /missiles: /]],
  },
  {
    name: 'compare',
    label: 'Two versions side by side: changed words, figures and quotations stand out',
    steps: [
      ['\tjjm', /3\*/],
      ['kkc', /list/],
      ['}', /^(?:figure|quotation): /m],
    ],
  },
  {
    name: 'figures',
    label: 'The figures of the story as a table, a column a version, disagreements first',
    steps: [['t', /The same in other words/]],
  },
];

const SIZE = { columns: 120, rows: 32 };

// Draws them from the program as it is built now: `npm run pictures`.
for (const { name, label, steps } of PICTURES) {
  const ends: (() => void)[] = [];
  const screen = open({ after: (end) => ends.push(end) }, PROGRAM, SIZE);
  await screen.until(/help/);
  for (const [keys, until] of steps) await screen.press(keys, until);
  const file = join(import.meta.dirname, `${name}.svg`);
  writeFileSync(file, svg(stretches(screen.terminal), SIZE.columns, label));
  for (const end of ends) end();
  console.log(file);
}
process.exit(0);
