import type { Figure } from '../../figures/figure.ts';
import type { Claim } from '../../story/claims.ts';
import { publishedApprox } from '../figure-fields.ts';
import { sentenceAt } from '../gutter.ts';
import { commandOf } from './command.ts';
import type { FiguresEvidence, VersionEvidence } from './evidence.ts';

type Cell = string | number | null;

/** A figure of one version, as it speaks of a claim; claim and version by their numbers, from 1. */
interface Mention extends VersionEvidence {
  readonly figure: Figure;
  readonly claim: Claim;
  readonly claimNumber: number;
  readonly versionNumber: number;
  readonly command: string;
}

/** What each column says of a mention, by the column's name. */
const COLUMNS: Readonly<Record<string, (mention: Mention) => Cell>> = {
  claim: ({ claimNumber }) => claimNumber,
  what: ({ claim }) => claim.what,
  outcome: ({ claim }) => claim.outcome,
  version: ({ versionNumber }) => versionNumber,
  figure: ({ figure }) => figure.text,
  kind: ({ figure }) => figure.kind,
  value: ({ figure }) => figure.value,
  value2: ({ figure }) => figure.value2,
  unit: ({ figure }) => figure.unit,
  approx: ({ figure }) => publishedApprox(figure),
  source: ({ figure }) => figure.source,
  sentence: ({ figure, reading }) => sentenceOf(figure, reading),
  start: ({ figure }) => figure.start,
  end: ({ figure }) => figure.end,
  title: ({ reading }) => reading.article.title,
  publisher: ({ reading }) => reading.article.publisher,
  address: ({ reading }) => reading.article.url,
  path: ({ reading }) => reading.article.path,
  published: ({ reading }) => reading.article.published,
  fetched: ({ provenance }) => provenance.fetched,
  id: ({ reading }) => reading.article.id,
  content: ({ provenance }) => provenance.content,
  sha256: ({ provenance }) => provenance.sha256,
  command: ({ command }) => command,
};

/**
 * A story's figures as comma-separated values (RFC 4180): a line for each figure of each version,
 * with all that is known of where it stands. UTF-8 without a byte order mark, as programs want it.
 */
export function figuresCsv(evidence: FiguresEvidence): string {
  const cells = mentionsOf(evidence).map((mention) =>
    Object.values(COLUMNS).map((say) => say(mention)),
  );
  return [Object.keys(COLUMNS), ...cells].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function mentionsOf(evidence: FiguresEvidence): Mention[] {
  const command = commandOf(evidence);
  return evidence.claims.flatMap((claim, at) =>
    evidence.versions.flatMap((version, place) =>
      (claim.cells[place]?.figures ?? []).flatMap((index): Mention[] => {
        const figure = version.reading.figures[index];
        if (!figure) return [];
        const numbers = { claimNumber: at + 1, versionNumber: place + 1 };
        return [{ ...version, ...numbers, figure, claim, command }];
      }),
    ),
  );
}

function sentenceOf(figure: Figure, { article }: VersionEvidence['reading']): string | null {
  const sentence = article.sentences[sentenceAt(article.sentences, figure)];
  return sentence ? article.text.slice(sentence.start, sentence.end) : null;
}

/**
 * Where a spreadsheet begins a formula, which a text from anywhere must not be: at the beginning of a
 * cell, and of what is one where semicolons, tabs or line ends part cells; with full-width and small signs
 * too, and behind what nobody sees.
 */
const FORMULA = /(^|[;\t\r\n])([\p{Zs}\p{DI}"']*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫])|^(?=[\t\r])/gu;

/** A number as it is; a text in quotation marks where it needs them, and never as a formula. */
function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = value.replace(FORMULA, "$1$2'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
