import type { Trouble } from '../host/trouble.ts';
import type { Arrival } from '../store/add.ts';
import type { Followed } from '../store/followed.ts';
import type { NewVisit } from '../store/visits.ts';

/** What comes from a source: an article, an address that it leads to, a look that saw nothing, or why there is none of these. */
export type Arriving = Arrival | Followed | { readonly missed: NewVisit } | Trouble;
