// What runs in the thread in which texts are taken apart.
import { parentPort } from 'node:worker_threads';
import { Trouble } from '../../host/trouble.ts';
import { perform, type Work } from './work.ts';

/** What the thread answers with: what was made of the text, or why it could not be. */
export type Answer =
  | { readonly made: Awaited<ReturnType<typeof perform>> }
  | { readonly trouble: string }
  | { readonly fault: string };

async function answer(work: Work): Promise<Answer> {
  try {
    return { made: await perform(work) };
  } catch (error) {
    if (error instanceof Trouble) return { trouble: error.message };
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', async (work: Work) => parentPort?.postMessage(await answer(work)));
