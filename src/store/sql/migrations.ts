/** What makes articles findable; that of another engine is its own. */
export const SEARCH = `
  -- whether its body states a quantity
  ALTER TABLE article ADD COLUMN figures INTEGER NOT NULL DEFAULT 0;
  -- words in the form of search/words.ts; the texts themselves are in body
  CREATE VIRTUAL TABLE search USING fts5 (
    title, publisher, body, content = '', columnsize = 0, prefix = '1 2',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
  );
`;

export const RECORDS = `
  -- what was found and visited, in order: content is JSON, hash is over the one before and that (store/records.ts)
  CREATE TABLE record (number INTEGER PRIMARY KEY, content TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
`;

export const DECISIONS = `
  -- a text that was read again has a headline, or none, by what was read then
  UPDATE article SET headed = CASE WHEN EXISTS (
    SELECT 1 FROM body WHERE body.number = article.number AND blocks LIKE '%"headline"%'
  ) THEN 1 ELSE 0 END;
`;

/**
 * What brings a library from one form to the next, by number from 1; never changed once released.
 * In the words of SQLite, of which the others are made. Lists of ids are blobs of eight bytes each, lists of numbers little-endian of four.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE article (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    words INTEGER NOT NULL,
    publisher TEXT, byline TEXT, published TEXT, url TEXT, language TEXT,
    -- whether its title is a headline of its own
    headed INTEGER NOT NULL,
    news_time REAL NOT NULL,
    -- its place in its story, and the article there that carries the same text; null where it is in none
    story TEXT, place INTEGER, near_duplicate_of TEXT
  ) STRICT;
  CREATE INDEX article_path ON article (path);
  CREATE INDEX article_story ON article (story, place) WHERE story IS NOT NULL;

  -- apart, so that lists are read without the texts; blocks and sentences are JSON
  CREATE TABLE body (
    number INTEGER PRIMARY KEY REFERENCES article,
    text TEXT NOT NULL, blocks TEXT NOT NULL, sentences TEXT NOT NULL
  ) STRICT;

  CREATE TABLE revision (
    number INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    article TEXT NOT NULL REFERENCES article (id),
    kind TEXT NOT NULL, fetched TEXT NOT NULL, content TEXT NOT NULL, words INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX revision_source ON revision (source);
  CREATE INDEX revision_article ON revision (article);

  CREATE TABLE story (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, first INTEGER NOT NULL, latest REAL NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX story_latest ON story (latest DESC, first);

  -- what the clusters keep: see story/steps.ts
  CREATE TABLE member (
    id TEXT PRIMARY KEY, arrival INTEGER NOT NULL, day REAL, story TEXT NOT NULL,
    copies TEXT NOT NULL, keys BLOB NOT NULL, weights BLOB NOT NULL
  ) STRICT;
  CREATE INDEX member_story ON member (story, arrival);
  CREATE TABLE shingles (id TEXT PRIMARY KEY, hashes BLOB NOT NULL) STRICT;
  CREATE TABLE frequency (term INTEGER PRIMARY KEY, articles INTEGER NOT NULL) STRICT;
  CREATE TABLE posting (term INTEGER PRIMARY KEY, ids BLOB NOT NULL) STRICT;
  CREATE TABLE band (band INTEGER PRIMARY KEY, ids BLOB NOT NULL) STRICT;
  CREATE TABLE tie (pair TEXT PRIMARY KEY, together INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  -- what changed since a reader was here last
  CREATE INDEX revision_changed ON revision (fetched) WHERE kind IN ('changed', 'returned');
  `,
  `
  -- see store/followed.ts
  CREATE TABLE followed (
    number INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL, via TEXT, title TEXT, etag TEXT, modified TEXT,
    checked TEXT, changed TEXT, next TEXT, failures INTEGER NOT NULL, error TEXT
  ) STRICT;
  CREATE INDEX followed_next ON followed (next) WHERE next IS NOT NULL;
  `,
  SEARCH,
  `
  -- what a feed says of the article of a page, in JSON
  ALTER TABLE followed ADD COLUMN stated TEXT NOT NULL DEFAULT '{}';
  `,
  `
  -- what readers decided about stories; decided, titles and what was before in JSON
  CREATE TABLE regrouping (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL, who TEXT NOT NULL,
    decided TEXT NOT NULL, titles TEXT NOT NULL, before TEXT NOT NULL, undone TEXT
  ) STRICT;
  `,
  `
  -- see store/visits.ts
  CREATE TABLE visit (
    number INTEGER PRIMARY KEY,
    address TEXT NOT NULL, at TEXT NOT NULL, outcome TEXT NOT NULL, why TEXT,
    -- of the answer, null where there is none; sha256 in hexadecimal
    final TEXT, status INTEGER, etag TEXT, modified TEXT, size INTEGER, sha256 TEXT
  ) STRICT;
  CREATE INDEX visit_address ON visit (address);

  -- what was seen on a visit whose answer is not the one before again
  CREATE TABLE sighting (
    source TEXT NOT NULL, visit INTEGER NOT NULL REFERENCES visit, PRIMARY KEY (source, visit)
  ) STRICT, WITHOUT ROWID;

  -- answers as they came; head is JSON, packed is zlib's
  CREATE TABLE page (
    visit INTEGER PRIMARY KEY REFERENCES visit, head TEXT NOT NULL, packed BLOB NOT NULL
  ) STRICT;
  `,
  RECORDS,
  `
  -- who looked in this program's place, in JSON; null where nobody did
  ALTER TABLE visit ADD COLUMN witness TEXT;
  `,
  // What readers decided is recorded from here on.
  DECISIONS,
];

/** The form that this program reads and writes. */
export const FORM = MIGRATIONS.length;
