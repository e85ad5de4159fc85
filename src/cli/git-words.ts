/** The permissions of a file as git writes them, or "." where there is none. */
const MODE = /^(?:[0-7]{6}|\.)$/;
/** How many words git gives of a file, and of one that got another name. */
const OF_FILE = 7;
const OF_RENAMED = 9;

/**
 * How many of the last words of a call are git's own (gitattributes, "Defining an external diff
 * driver"): names of files, whatever they look like. Where the modes do not stand in their places,
 * it is the one name of a file that is not merged, if `byGit` calls.
 */
export function gitWords(words: readonly string[], byGit: boolean): number {
  const isCalledWith = (count: number): boolean => {
    const given = words.slice(-count);
    return given.length === count && [3, 6].every((at) => MODE.test(given[at] ?? ''));
  };
  if (isCalledWith(OF_FILE)) return OF_FILE;
  if (isCalledWith(OF_RENAMED)) return OF_RENAMED;
  return byGit && words.length > 0 ? 1 : 0;
}
