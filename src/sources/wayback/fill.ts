import { Trouble } from '../../host/trouble.ts';
import type { Arrival } from '../../store/add.ts';
import type { Arriving } from '../arriving.ts';
import { type Answer, type Backfill, captured, type Look, missed } from '../captured.ts';
import { statusReason } from '../fetch/failure.ts';
import { NoAnswer } from '../fetch/no-answer.ts';
import { brings } from '../fetch/whole.ts';
import { type Archive, NotHeld } from './archive.ts';
import { captureAddress, type ListedCapture, stampIn, type Wanted } from './captures.ts';

/** Types that a page can have; a capture that refers to an earlier one does not tell. */
const PAGE = /^(?:text\/html|application\/xhtml\+xml|warc\/revisit|unk|-?$)/i;

/** Captures in a row for which an archive gives no answer, until it is not asked any more. */
const MOST_FAILURES = 3;
/** Looks that needed no asking and are kept at once. With more, more is lost where the program is killed. */
const AT_ONCE = 100;

/** What was done of a list, and what came of it. */
export interface Filled {
  readonly arriving: readonly Arriving[];
  readonly done: number;
  readonly all: number;
}

/**
 * What an archive has of an address, the oldest first, capture by capture, but for what is known: it can
 * be ended behind each, and goes on from there.
 *
 * @throws {Trouble} where the archive has no list of it, or wants to be left alone; and the reason of an interruption
 */
export async function* waybackFill(
  wanted: Wanted,
  archive: Archive,
  backfill: Backfill,
): AsyncGenerator<Filled> {
  const { name } = archive;
  const listed = await archive.list(wanted);
  if (listed.length === 0)
    throw new Trouble('no captures', wanted.address, `${name} has none of that time`);
  const known = new Set(
    (await backfill.known(wanted.address)).flatMap(({ by, id }) => (by === name ? [id] : [])),
  );
  /** What captures have shown, by their digests. */
  const shown = new Map<string, Arrival>();
  let failures = 0;
  let arriving: Arriving[] = [];
  for (const [index, capture] of listed.entries()) {
    const { stamp, at } = capture;
    const witness = { by: name, id: stamp, of: null, written: null };
    const look: Look = { address: wanted.address, at, witness };
    const isKnown = known.has(stamp);
    const found = isKnown ? [] : unasked(capture, look);
    // What needed no asking is kept whatever comes of that.
    if (found === null && arriving.length > 0) yield { arriving, done: index, all: listed.length };
    if (found === null) arriving = await lookAt(capture, look);
    else arriving.push(...found);
    const done = index + 1;
    if (found !== null && arriving.length < AT_ONCE && done < listed.length) continue;
    yield { arriving, done, all: listed.length };
    arriving = [];
    if (failures === MOST_FAILURES)
      throw new Trouble('not all captures', name, 'it does not answer; the same command goes on');
  }

  /** What is known of a capture without the archive; null where it is to be asked. */
  function unasked({ status, type, digest }: ListedCapture, look: Look): Arriving[] | null {
    if (Date.parse(look.at) > Date.now())
      return [new Trouble('not read', `${look.address}, ${look.at}`, 'that time is yet to come')];
    if (!PAGE.test(type)) return [missed(look, `it was ${type || 'nothing'}, no page`)];
    if (status !== null && !brings(status)) return [missed(look, statusReason(status))];
    const same = shown.get(digest);
    return same ? [again(same, look)] : null;
  }
  async function lookAt(capture: ListedCapture, look: Look): Promise<Arriving[]> {
    let answer: Answer;
    try {
      answer = await archive.answer(captureAddress(archive.address, capture), (url) => {
        const led = stampIn(url);
        if (led !== null && led !== capture.stamp)
          throw new NotHeld('the archive has another capture in its place');
      });
      failures = 0;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      const trouble = new Trouble('not fetched', `${look.address}, ${look.at}`, error.message);
      failures = error instanceof NotHeld ? 0 : failures + 1;
      // What was not answered may be there the next time: nothing is known of that look.
      return error instanceof NotHeld ? [trouble, missed(look, error.message)] : [trouble];
    }
    const found: Arriving[] = [];
    for await (const one of captured(look, answer, backfill)) found.push(one);
    const page = found.find((one): one is Arrival => 'article' in one);
    if (page) shown.set(capture.digest, page);
    return found;
  }
}

/** A capture of the content that another one had. */
function again(first: Arrival, { address, at, witness }: Look): Arrival {
  const received = first.capture?.received ?? null;
  return {
    ...first,
    origin: { ...first.origin, fetched: at },
    capture: { address, witness, received, page: null },
  };
}
