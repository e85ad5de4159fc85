import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';

/** A server on this machine for as long as the test file runs. */
export interface Server {
  /** Its address, without a slash at the end. */
  readonly base: string;
  /** The paths that were asked for, in their order. */
  readonly asked: string[];
}

/** Serves what `pages` has at each path; a path that it does not have is not found. */
export async function serve(pages: Readonly<Record<string, RequestListener>>): Promise<Server> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path];
    if (page) page(request, response);
    else response.writeHead(404).end('There is nothing here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A page that answers with a text, and headers if any. */
export function says(
  text: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return (_, response) => response.writeHead(200, headers).end(text);
}

export function leads(location: string): RequestListener {
  return (_, response) => response.writeHead(302, { location }).end();
}

/** A page with an article. */
export function page(headline: string, text: string): string {
  return `<!doctype html><html><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>${text}</p></article></body></html>`;
}

/** A feed called News with an entry for each path. */
export function feed(base: string, paths: readonly string[]): string {
  const items = paths.map((path) => `<item><title>${path}</title><link>${path}</link></item>`);
  return `<rss version="2.0"><channel><title>News</title><link>${base}/</link>${items.join('')}</channel></rss>`;
}
