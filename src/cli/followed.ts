import { followed as followedBy } from '../library/own.ts';
import type { Followed } from '../store/followed.ts';
import { printable } from '../text/sanitise.ts';
import { count } from '../view/describe.ts';
import { followedJson } from './json.ts';
import type { Work } from './output.ts';
import { duration } from './progress.ts';

/** Prints the addresses that the library follows. */
export const followed: Work = async (given, around) => {
  const all = await followedBy(around);
  around.stdout.write(given.output === 'json' ? followedJson(all) : followedText(all, Date.now()));
  return 0;
};

/** An entry for each; pages are only counted where the feed that led to them is there, unless they fail and are tried again. */
function followedText(all: readonly Followed[], now: number): string {
  if (all.length === 0) return 'Nothing is followed yet: "variorum add ADDRESS" begins with it.\n';
  const addresses = new Set(all.map(({ address }) => address));
  const pages = Map.groupBy(
    all.filter(({ kind, via }) => kind === 'page' && addresses.has(via ?? '')),
    ({ via }) => via,
  );
  const counted = new Set([...pages.values()].flat());
  const entries = all.filter((one) => (one.failures > 0 && one.next !== null) || !counted.has(one));
  return entries.map((one) => entry(one, pages.get(one.address) ?? [], now)).join('');
}

function entry(one: Followed, pages: readonly Followed[], now: number): string {
  const { address, title, changed, next, failures, error } = one;
  const failing = pages.filter((page) => page.failures > 0).length;
  const parts = [
    one.kind === 'unknown' ? 'not fetched yet' : one.kind,
    pages.length > 0 ? count(pages.length, 'page') : '',
    failing > 0 ? `${failing} of them failing` : '',
    changed === null ? '' : `changed ${duration(now - Date.parse(changed))} ago`,
    next === null ? 'at rest' : due(Date.parse(next) - now),
  ];
  const lines = [
    printable(title ?? address),
    `  ${address}`,
    `  ${parts.filter(Boolean).join(', ')}`,
    ...(failures > 0
      ? [`  ${count(failures, 'failure')} in a row: ${printable(error ?? '')}`]
      : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function due(wait: number): string {
  return wait > 0 ? `due in ${duration(wait)}` : 'due';
}
