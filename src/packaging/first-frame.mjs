/*
 * What is loaded one after the other until the list of a library stands on the screen. The build
 * puts it, and what it needs, into one file: for each further file Node takes a millisecond.
 */
import '../cli/run.ts';
import '../store/sqlite/engine.ts';
import '../store/sqlite/reader.ts';
