import { createHash } from 'node:crypto';
import { crc32, gzipSync } from 'node:zlib';

type Fields = Readonly<Record<string, string | null>>;

/** A record of a WARC file; fields that are null are left out. */
export function record(fields: Fields, block: Buffer | string): Buffer {
  const bytes = Buffer.from(block);
  const all = { 'Content-Length': `${bytes.length}`, ...fields };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  const head = ['WARC/1.1', ...lines, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

/** What a server answered, as it goes over the wire. */
export function http(status: string, headers: Fields, body: Buffer | string): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

/** The digest of bytes as most archives write it. */
export function digest(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** What an answer to a request at an address is recorded as, at a time. */
export function response(address: string, at: string, answer: Buffer, more: Fields = {}): Buffer {
  return record(
    {
      'WARC-Type': 'response',
      'WARC-Target-URI': address,
      'WARC-Date': at,
      'WARC-Record-ID': `<urn:test:${createHash('sha256').update(`${address} ${at}`).digest('hex')}>`,
      'Content-Type': 'application/http; msgtype=response',
      'WARC-Block-Digest': digest(answer),
      ...more,
    },
    answer,
  );
}

/** Records, each packed by itself. */
export function packed(...records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((one) => gzipSync(one)));
}

/** A ZIP of files that are not packed in it. */
export function zip(files: Readonly<Record<string, Buffer>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const placed = Buffer.alloc(14);
    placed.writeUInt32LE(offset, 10);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), content]);
    const made = Buffer.concat([Buffer.from([20, 0]), about]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), made, placed, Buffer.from(name)]));
    local.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}
