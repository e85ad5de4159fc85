import { casedForm, type Token } from '../text/words.ts';
import { type BlockRole, isBody } from './article.ts';

/**
 * The words and marks of a sentence as a comparison compares them, with a space between: two sentences
 * with the same ones differ in white space and typography only. Around the body capitals are typography.
 */
export function comparedWords(text: string, tokens: readonly Token[], role: BlockRole): string {
  const isProse = isBody(role);
  return tokens
    .map(({ start, end, kind, form }) => (isProse ? casedForm(text.slice(start, end), kind) : form))
    .join(' ');
}
