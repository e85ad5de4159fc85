import { setOf } from '../words.ts';

export const frequent: ReadonlySet<string> = setOf(`
  the of and to in a is that for on with was as it by at from are be has have had an this were which
  who not will they their his he she but or its been after more about said would there than we you
  into when where what while during between against through could should because under`);
