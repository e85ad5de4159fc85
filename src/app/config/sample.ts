import { wrapText } from '../../view/prose.ts';
import { rowText } from '../../view/row.ts';
import { KEYS } from '../keys.ts';
import { A_KEY } from './keys.ts';
import { ENTRIES } from './read.ts';
import { SERVE, SERVE_ENTRIES } from './serve.ts';
import { WATCH_ENTRIES } from './watch.ts';

const HEAD = `# $XDG_CONFIG_HOME/variorum/config.toml, else ~/.config/variorum/config.toml
# Every entry with what holds without it. To change one, take away its #.
`;

/** A `config.toml` in which every entry stands as a comment with what holds without it. */
export function sampleConfig(): string {
  const entries = Object.entries(ENTRIES).map(
    ([name, { about, usual }]) => `# ${about}\n#${name} = ${usual}\n`,
  );
  const tables = Object.entries(KEYS).map(([place, bindings]) => {
    const rows = bindings.map(({ does, keys }) => `#${does} = ${written(keys)}`);
    const width = Math.max(...rows.map((row) => row.length));
    const told = rows.map((row, index) => `${row.padEnd(width)}  # ${bindings[index]?.help}\n`);
    return `[keys.${place}]\n${told.join('')}`;
  });
  const served = Object.entries(SERVE_ENTRIES).map(([name, { name: choice, about }]) => ({
    row: `#${name} = ${JSON.stringify(SERVE[choice] ?? '')}`,
    about,
  }));
  const wide = Math.max(...served.map(({ row }) => row.length));
  const serve = served.map(({ row, about }) => `${row.padEnd(wide)}  # ${about}\n`).join('');
  const keys = comment(`${A_KEY}; [] is none.`);
  return [HEAD, ...entries, watchExample(), `[serve]\n${serve}`, keys, ...tables].join('\n');
}

/** A watch, of which there is none as it is usual: all of it stands as a comment. */
function watchExample(): string {
  const entries = Object.entries(WATCH_ENTRIES).map(([name, { about, example }]) => {
    return `# ${name} = ${example}\n${comment(`  ${about}`)}\n`;
  });
  return `# what is told whenever "variorum update" finds it; as many of these as you like\n# [[watch]]\n${entries.join('')}`;
}

/** Words as comments of a terminal's width. */
function comment(words: string): string {
  return wrapText(words, 78)
    .map((row) => `# ${rowText(row)}`)
    .join('\n');
}

/** One key stands for itself, several as a list. */
function written(keys: readonly string[]): string {
  const quoted = keys.map((key) => JSON.stringify(key)).join(', ');
  return keys.length === 1 ? quoted : `[${quoted}]`;
}
