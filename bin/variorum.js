#!/usr/bin/env node
// Kept in syntax that an old Node can read, so that it can say what is wrong.
import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * What V8 is told for a program that stays open all day and has little to do at a key: to collect
 * sooner and to optimise less, which saves some fifteen megabytes of a session.
 */
const FLAGS = ['--optimize-for-size', '--semi-space-growth-factor=1'];

const needed = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  process.stderr.write(
    `variorum: needs Node ${needed} or later, and this is ${process.versions.node}; in a checkout, "npm start" runs on the Node that "npm ci" installed\n`,
  );
  process.exitCode = 2;
} else {
  FLAGS.forEach(setFlagsFromString);
  nodeModule.enableCompileCache?.();
  await import('../build/variorum.mjs');
}
