/** SQLite's code for a library that is damaged (SQLITE_CORRUPT), for one of any engine. */
const CORRUPT = 11;

/** What is told as a damaged library: a cell holds what this program writes in none. */
export function damaged(): Error {
  return Object.assign(new Error('damaged'), { code: 'ERR_SQLITE_ERROR', errcode: CORRUPT });
}
