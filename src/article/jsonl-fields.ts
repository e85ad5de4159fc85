/** What a line of JSON may state of its article, all as text; only `text` is needed. */
export const JSONL_FIELDS = [
  'text',
  'title',
  'url',
  'id',
  'publisher',
  'byline',
  'published',
  'language',
] as const;
