import type { Evidence, Provenance } from './evidence.ts';

/** The command that finds the same again, quoted for a shell. */
export function commandOf(evidence: Evidence): string {
  if (evidence.kind === 'compare') {
    const { left, right } = evidence;
    return command(['compare', left.name, right.name], [left, right]);
  }
  const versions = evidence.versions.map(({ provenance }) => provenance);
  const words = evidence.kind === 'story' ? ['export', 'story'] : ['figures'];
  return command([...words, versions[0]?.name ?? ''], versions);
}

function command(words: readonly string[], versions: readonly Provenance[]): string {
  const paths = new Set(versions.flatMap(({ within }) => within ?? []));
  return ['variorum', ...[...words, ...paths].map(plain)].map(quoted).join(' ');
}

/** A name that would be an option, as a path that is none. */
function plain(word: string): string {
  return word.startsWith('-') && word !== '-' ? `./${word}` : word;
}

/** A word as a POSIX shell takes it: bare where nothing in it is special, else in single quotes. */
function quoted(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
