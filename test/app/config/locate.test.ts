import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locate, type Wanted } from '../../../src/app/config/locate.ts';

const SOURCE = `# theme = "not this one"
theme = 'darc'
note = """
theme = "nor this"
[keys.compare]
"""
list = [ # of several lines
  "one = 1",
  "two",
]
keys.article . copy = "Y"
[ keys.compare ] # the tables
swap = ["a",
  "="]
"fo=ld" = "z"
more = { deep = { swap = "b" } }
`;

for (const [words, at, wanted] of [
  ['the name of an entry', '2:1', { path: ['theme'], name: true }],
  ['its value', '2:9', { path: ['theme'], name: false }],
  ['an item of a list', '9:3', { path: ['list'], name: false, part: 'two' }],
  ['a value with more before it', '8:10', { path: ['list'], name: false, part: '1' }],
  ['the last of dotted keys', '11:16', { path: ['keys', 'article', 'copy'], name: true }],
  ['and its value', '11:23', { path: ['keys', 'article', 'copy'], name: false, part: 'Y' }],
  ['a table', '12:8', { path: ['keys', 'compare'], name: true }],
  [
    'a sign that is TOML’s own',
    '14:3',
    { path: ['keys', 'compare', 'swap'], name: false, part: '=' },
  ],
  ['a quoted name', '15:2', { path: ['keys', 'compare', 'fo=ld'], name: true }],
  ['and what it names', '15:11', { path: ['keys', 'compare', 'fo=ld'], name: false, part: 'z' }],
  [
    'a table within a line',
    '16:26',
    { path: ['keys', 'compare', 'more', 'deep', 'swap'], name: false, part: 'b' },
  ],
] as const satisfies readonly (readonly [string, string, Wanted])[]) {
  test(`finds ${words}`, () => {
    const { line, column } = locate(SOURCE, wanted);
    assert.equal(`${line}:${column}`, at);
  });
}
