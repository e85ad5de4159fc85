import type { Passages } from '../article/article.ts';
import type { AttributionChange, QuotedText } from './quotation.ts';

export function compareAttributions(
  _left: QuotedText,
  _right: QuotedText,
  _passages: readonly Passages[],
): AttributionChange[] {
  return [];
}
