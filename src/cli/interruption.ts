/** What a program that was interrupted ends with: 128 and SIGINT's number. */
export const INTERRUPTED = 130;

/** Says when ^C was pressed, so that work can end in order; pressed again it ends the program at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}
