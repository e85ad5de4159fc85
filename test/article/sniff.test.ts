import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Form, sniff } from '../../src/article/sniff.ts';

const SAMPLES: ReadonlyArray<readonly [Form, string]> = [
  ['html', '<!DOCTYPE html>\n<html lang="en">'],
  ['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>'],
  ['html', '<!-- saved page -->\n<p>The boats run again.'],
  ['html', 'Some text before.\n<html><body>'],
  ['feed', '\ufeff<?xml version="1.0"?>\n<!-- made by hand --><rss version="2.0">'],
  ['feed', '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="0.91">'],
  ['feed', '<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['feed', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'],
  ['feed', '<?xml version="1.0"?><atom:feed xmlns:atom="http://www.w3.org/2005/Atom">'],
  ['json-feed', '{\n  "version": "https://jsonfeed.org/version/1.1",'],
  ['json-feed', '{"title":"World","version":"https:\\/\\/jsonfeed.org\\/version\\/1"'],
  ['opml', '<?xml version="1.0"?><opml version="2.0">'],
  ['xml', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['xml', `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(500)}]><rss version="0.91">`],
  ['plain', 'KYIV, Ukraine (AP) — The boats run again.'],
  ['plain', '# Ferry deal\n\nThe boats <b>run</b> again.'],
  ['plain', '{"title": "no feed"}'],
  ['plain', '< 5 boats ran'],
  ['plain', ''],
];

for (const [form, text] of SAMPLES) {
  test(`${form}: ${JSON.stringify(text.slice(0, 40))}`, () => {
    assert.equal(sniff(text), form);
  });
}
