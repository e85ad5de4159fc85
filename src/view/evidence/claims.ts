import { stated } from '../../figures/why.ts';
import type { Claim } from '../../story/claims.ts';
import { HEADINGS, sentencesOf } from '../figures.ts';
import { run } from '../row.ts';
import { stating } from './comparison.ts';
import type { Block, TableRow, Words } from './document.ts';
import type { FiguresEvidence } from './evidence.ts';
import { columnName } from './versions.ts';

/** A story's claims as a table, a column a version; where versions disagree, with the sentences. */
export function claimsBlocks({
  claims,
  versions,
}: Pick<FiguresEvidence, 'claims' | 'versions'>): Block[] {
  if (claims.length === 0)
    return [{ is: 'text', words: [run('The versions state no figures.', 'quiet')] }];
  const rows = claims.flatMap((claim, index): TableRow[] => {
    const { outcome } = claim;
    const heading: TableRow = { is: 'heading', text: HEADINGS[outcome] };
    const row: TableRow = {
      is: 'row',
      id: null,
      telling: outcome === 'disagree',
      cells: [
        [[run(claim.what.replace(/\s+/g, ' '))]],
        ...versions.map(({ reading }, version) => saying(claim, reading, version)),
      ],
    };
    return outcome === claims[index - 1]?.outcome ? [row] : [heading, row];
  });
  const named = versions.map(({ reading: { article } }, index) => ({
    name: columnName(`${index + 1}`, article),
    language: article.language,
  }));
  const columns = [{ name: 'Figure', language: null }, ...named];
  return [{ is: 'table', of: 'claims', caption: 'Figures', columns, rows }];
}

/** What one version says of a claim: each figure that speaks of it. */
function saying(
  claim: Claim,
  reading: FiguresEvidence['versions'][number]['reading'],
  version: number,
): Words[] {
  const figures = (claim.cells[version]?.figures ?? []).flatMap(
    (index) => reading.figures[index] ?? [],
  );
  if (figures.length === 0) return [];
  const said = figures.map((figure) =>
    stating({ ...figure, text: stated(figure) }, [figure.source]),
  );
  if (claim.outcome !== 'disagree') return said;
  return [...said, [run(sentencesOf(claim, reading, version), 'quotation')]];
}
