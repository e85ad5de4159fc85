/**
 * Loads Ink. Its layout engine, Yoga, fetches its own code from a data: address where there is a
 * `fetch`, for which Node loads a whole HTTP client; with none in sight it decodes the address itself.
 */
export async function loadInk(): Promise<typeof import('./ink.tsx')> {
  const fetch = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  Object.defineProperty(globalThis, 'fetch', { value: undefined, configurable: true });
  try {
    return await import('./ink.tsx');
  } finally {
    if (fetch) Object.defineProperty(globalThis, 'fetch', fetch);
  }
}
