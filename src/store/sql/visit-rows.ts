import type { Witness } from '../../story/witness.ts';
import type { Received, Visit } from '../visits.ts';
import { line, oneOf, parsed, textOrNull } from './rows.ts';
import type { ResultRow, Statements } from './statements.ts';

/** The sources that a visit was found to show. */
export async function sightings(sql: Statements, visit: number): Promise<string[]> {
  const rows = await sql.all('SELECT source FROM sighting WHERE visit = ? ORDER BY source', visit);
  return rows.map(({ source }) => line(source));
}

const OUTCOMES = ['unchanged', 'changed', 'failed'] as const;

/** A visit as its row has it. */
export function visitOf(row: ResultRow): Visit {
  return {
    address: line(row.address),
    at: line(row.at),
    outcome: oneOf(row.outcome, OUTCOMES),
    why: textOrNull(row.why),
    received: receivedOf(row),
    witness: textOrNull(row.witness) === null ? null : witnessOf(parsed(row.witness)),
  };
}

/** Another program may have written it. */
function witnessOf(found: unknown): Witness {
  const { by, id, of = null, written = null } = Object(found);
  return { by: line(by), id: line(id), of: textOrNull(of), written: textOrNull(written) };
}

function receivedOf(row: ResultRow): Received | null {
  const final = textOrNull(row.final);
  if (final === null) return null;
  return {
    final,
    status: Number(row.status),
    etag: textOrNull(row.etag),
    modified: textOrNull(row.modified),
    size: row.size === null ? null : Number(row.size),
    sha256: textOrNull(row.sha256),
  };
}
