// How the executable begins: what bin/variorum.js does where there is a Node of its own. Given on a
// command line, the flags would keep V8 from taking the code that Node itself brings compiled.
import { setFlagsFromString } from 'node:v8';
import { flagsFor } from '../../bin/flags.js';
import { main } from '../../bin/main.js';

flagsFor(process.argv).forEach(setFlagsFromString);
await main(await import('../cli/run.ts'));
