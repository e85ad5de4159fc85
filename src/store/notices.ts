import { type Article, isBody } from '../article/article.ts';
import { isOfNotice, isOfWithdrawal, mayBeForVisitor } from '../article/visitors.ts';
import { tokenise } from '../text/words.ts';
import { are, lines, sentencesOf } from './not-the-story.ts';

/** Share of the sentences that are for the visitor in a notice; what is between is some name or number of the site. */
const NEARLY_ALL = 0.8;
/** Words of a title that says nothing: "News", "Oops!". */
const FEW_WORDS = 3;
/** Share of the sentences that surely are of a notice, where a headline stands above it that may be a story's. */
const HALF = 0.5;

const QUOTED = /["“„«]/u;

/**
 * Whether a text is surely a notice to the visitor, with nothing to compare it with: all that it says
 * is for the visitor, and no story says so; nobody wrote it, and it has no date.
 */
export function isNotice(article: Article): boolean {
  if (article.published !== null || article.byline !== null || isReporting(article)) return false;
  // Of a story this is none, which costs the least to see.
  const sure = lines(article).filter(isOfNotice).length;
  const body = sentencesOf(article);
  if (sure === 0 || !are(mayBeForVisitor, body, NEARLY_ALL)) return false;
  const isUntitled = isBare(article.title) || mayBeForVisitor(article.title);
  return isUntitled || sure >= body.length * HALF;
}

/** Whether a text says of itself that the article that stood there was taken back. */
export function isWithdrawal(article: Article): boolean {
  return isOfWithdrawal(article.title) || lines(article).some(isOfWithdrawal);
}

/** Whether a text is of a place, or gives somebody's words. */
function isReporting({ text, blocks }: Article): boolean {
  return blocks.some(
    ({ role, start, end }) =>
      role === 'dateline' || (isBody(role) && QUOTED.test(text.slice(start, end))),
  );
}

function isBare(title: string): boolean {
  return tokenise(title).filter(({ kind }) => kind === 'word').length <= FEW_WORDS;
}
