import type { Passages } from '../article/article.ts';
import type { QuotationPair, QuotedText } from './quotation.ts';

export function compareQuotations(
  left: QuotedText,
  right: QuotedText,
  _passages: readonly Passages[],
): QuotationPair[] {
  const alone = (side: 'left' | 'right', of: QuotedText): QuotationPair[] =>
    of.quotations.flatMap((quotation, index) =>
      quotation.direct
        ? [
            {
              outcome: side,
              left: null,
              right: null,
              [side]: index,
              why: `only ${side}: ${quotation.text}`,
            },
          ]
        : [],
    );
  return [...alone('left', left), ...alone('right', right)];
}
