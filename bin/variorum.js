#!/usr/bin/env node
// Kept in syntax that an old Node can read, so that it can say what is wrong.
import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { flagsFor } from './flags.js';

const needed = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  process.stderr.write(
    `variorum: needs Node ${needed} or later, and ${process.execPath} is ${process.versions.node}; in a checkout, "npm start" runs on the Node that "npm ci" installed\n`,
  );
  process.exitCode = 2;
} else {
  flagsFor(process.argv).forEach(setFlagsFromString);
  nodeModule.enableCompileCache?.();
  const { main } = await import('./main.js');
  await main(await import('../build/variorum.mjs'));
}
