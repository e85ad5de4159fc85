import { join } from 'node:path';
import { KEYS } from '../../src/app/keys.ts';
import { helpGroups } from '../../src/app/screens/help.ts';
import { helpLines } from '../../src/cli/help.ts';
import { COMMANDS, OPEN } from '../../src/cli/usage.ts';
import { glyphs } from '../../src/view/glyphs.ts';

export const DOCS = join(import.meta.dirname, '..', '..', 'docs');

/** Columns of the help in the list of commands. */
const WIDTH = 100;

/** The documents that are made from tables, by their file's name in `docs/`. */
export const TABLES: Readonly<Record<string, () => string>> = {
  'KEYS.md': keysDocument,
  'COMMANDS.md': commandsDocument,
};

function keysDocument(): string {
  const groups = helpGroups(KEYS, glyphs(true), 'stories').map(({ title, keys }) => {
    const rows = keys.map(({ keys, does }) => `- ${codes(keys)} ${does}`);
    return `## ${title}\n\n${rows.join('\n')}\n`;
  });
  return `# Keys\n\nMade from the key table; \`variorum config\` prints it as configuration, in which every key can be changed.\n\n${groups.join('\n')}`;
}

function codes(keys: string): string {
  return keys
    .split(' ')
    .map((key) => (key === '`' ? '`` ` ``' : `\`${key}\``))
    .join(' ');
}

function commandsDocument(): string {
  const sections = [OPEN, ...COMMANDS].map((command) => {
    const help = helpLines(command, WIDTH).map((line) => line.trimEnd());
    const title = `## variorum ${command.name}`.trim();
    return `${title}\n\n\`\`\`text\n${help.join('\n')}\n\`\`\`\n`;
  });
  return `# Commands\n\nMade from the tables that parse the command line; \`variorum help COMMAND\` prints the same.\n\n${sections.join('\n')}`;
}
