import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { codeOf } from '../../host/system-errors.ts';
import { Trouble } from '../../host/trouble.ts';
import { reasonOf, statusReason } from '../../sources/fetch/failure.ts';
import { NoAnswer } from '../../sources/fetch/no-answer.ts';
import { faultOf, question, tokenIn } from './stamp.ts';

/** Milliseconds for the answer of an authority, and its bytes at most: with all certificates of those above, some thousand. */
const PATIENCE = 30_000;
const LARGEST = 1 << 18;

/**
 * The answer of a time-stamping authority at an address (RFC 3161, over HTTP) for a text, as
 * `openssl ts -verify -in` takes it.
 *
 * @throws {Trouble} where none comes, or it is none for this text
 */
export async function stamped(text: string, address: string): Promise<Uint8Array> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Trouble('no address', address, 'a time stamp is asked for by http or https');
  if (url.username !== '' || url.password !== '')
    throw new Trouble('no address', address, 'name one without a name and a password');
  const asked = question(text);
  const answer = await post(url, asked.bytes).catch((error: unknown) => {
    const why = reasonOf(error) ?? reasonOf(Object(error).cause);
    // What the platform itself refuses to ask, as port 25, has no reason of its own.
    const isRefused = error instanceof TypeError;
    throw why === null && !isRefused ? error : noStamp(address, why ?? 'it is not to be asked');
  });
  const fault = faultOf(answer, asked) ?? (await signatureFault(tokenIn(answer)));
  if (fault !== null) throw noStamp(address, fault);
  return answer;
}

/** Why the signature of a token does not hold, by the certificate that it brings; null where it does, or there is no openssl to tell. */
async function signatureFault(token: Uint8Array): Promise<string | null> {
  const words = ['cms', '-verify', '-noverify', '-binary', '-inform', 'DER'];
  const checking = promisify(execFile)('openssl', words, { encoding: 'buffer' });
  checking.child.stdin?.on('error', () => {}).end(token);
  try {
    await checking;
    return null;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : 'its signature does not hold';
  }
}

async function post(url: URL, body: Uint8Array): Promise<Uint8Array> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/timestamp-query',
      accept: 'application/timestamp-reply',
    },
    body: Buffer.from(body),
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new NoAnswer(statusReason(response.status));
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST) throw new NoAnswer('what came is no time stamp');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function noStamp(address: string, why: string): Trouble {
  return new Trouble('no time stamp', address, why);
}
