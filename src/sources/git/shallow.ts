import { type Asked, git } from './run.ts';

/** Whether a repository lacks the commits before some of its own. @throws {Trouble} where git cannot tell */
export async function isShallow(of: Asked): Promise<boolean> {
  const asking = git(['rev-parse', '--is-shallow-repository'], of);
  asking.tell();
  const chunks: Buffer[] = [];
  for await (const chunk of asking.answer) chunks.push(chunk);
  await asking.end();
  return Buffer.concat(chunks).toString().trim() === 'true';
}
