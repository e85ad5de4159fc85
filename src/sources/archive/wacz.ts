import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Entry, openPromise } from 'yauzl';
import { Trouble } from '../../host/trouble.ts';
import { LARGEST } from '../files.ts';

/** A WARC file in an archive. */
export interface Part {
  readonly name: string;
  readonly file: Readable;
  /** To be called when it was read to its end; a trouble where it is not what the archive says. */
  check(): Trouble | null;
}

/** Files of one archive that are looked at. More, and one that is made to have many takes longer. */
const MOST_FILES = 100_000;
const WARC = /^archive\/[^/]*\.warc(?:\.gz)?$/i;
/** What says of each file which digest it has. */
const PACKAGE = 'datapackage.json';

/**
 * The WARC files of a WACZ (a ZIP of archives and their index), as they are to be read.
 *
 * @throws {Trouble} where it is none, or damaged
 */
export async function* partsOf(path: string, where: string): AsyncGenerator<Part> {
  try {
    const zip = await openPromise(path, { autoClose: false });
    try {
      const entries: Entry[] = [];
      for await (const entry of zip.eachEntry()) {
        entries.push(entry);
        if (entries.length === MOST_FILES) break;
      }
      const named = entries.find(({ fileName }) => fileName === PACKAGE);
      const isRead = named && named.uncompressedSize <= LARGEST;
      const digests = isRead ? digestsIn(await text(await zip.openReadStreamPromise(named))) : null;
      const parts = entries.filter(({ fileName }) => WARC.test(fileName));
      if (parts.length === 0) throw new Trouble('no web archive', where, 'there is no WARC in it');
      for (const entry of parts) {
        const name = `${where}, ${entry.fileName}`;
        yield checked(await zip.openReadStreamPromise(entry), name, digests?.get(entry.fileName));
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble('not read on', where, 'it is no ZIP, or damaged');
  }
}

function checked(file: Readable, name: string, digest: string | undefined): Part {
  const hash = createHash('sha256');
  const check = (): Trouble | null => {
    const isAs = digest === undefined || digest === `sha256:${hash.digest('hex')}`;
    return isAs ? null : new Trouble('not as it was packed', name, 'its digest is another');
  };
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const chunk of file) {
      hash.update(chunk);
      yield chunk;
    }
  }
  return { name, file: Readable.from(hashed()), check };
}

/** The digests of files by their paths, as a package lists them; none where it cannot be read. */
function digestsIn(json: string): ReadonlyMap<string, string> {
  try {
    const resources: unknown = Object(JSON.parse(json)).resources;
    if (!Array.isArray(resources)) return new Map();
    return new Map(
      resources.map((one) => [String(Object(one).path), String(Object(one).hash ?? '')]),
    );
  } catch {
    return new Map();
  }
}
