import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The command that has newsboat show a text as a feed's article, two Enters away; null where it is not installed. */
export function newsboat(folder: string, title: string, text: string): string[] | null {
  if (spawnSync('newsboat', ['-v']).status !== 0) return null;
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  const feed = file(
    'feed.xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Bench</title>
    <link>http://localhost/</link><description>A feed</description>
    <item><title>${title}</title><link>http://localhost/1</link>
    <description><![CDATA[${paragraphs.join('\n')}]]></description></item></channel></rss>`,
  );
  const urls = file('urls', `file://${feed}\n`);
  const config = file('config', 'bind-key j down\ntext-width 80\n');
  return ['newsboat', '-r', '-u', urls, '-C', config, '-c', join(folder, 'cache.db')];
}
