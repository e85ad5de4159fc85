import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHtml } from '../../../src/article/html/parse.ts';

const STORY = [
  'The ferry to Norhavn was held at the quay on Monday after its engine had caught fire.',
  'Nobody was hurt, the harbour master said, and the crew had put the fire out within an hour.',
  'Some 140 passengers spent the night in the school of the town and went on by bus.',
  'The owner of the ferry expects it to sail again on Friday, when the engine is to be tried.',
];
const UNSEEN = 'Cheap watches and the best of all casinos wait for you behind this sentence.';

async function read(markup: string, body = ''): Promise<string> {
  const story = STORY.map((sentence) => `<p>${sentence}</p>`).join('');
  const html = `<html><head><title>Ferry held</title></head><body ${body}><article><h1>Ferry held</h1>${story}${markup}</article></body></html>`;
  return (await parseHtml(html, { path: 'ferry.html' })).text;
}

const HIDING = [
  'display:none',
  'DISPLAY : none !important',
  'color: red; visibility: hidden',
  'content-visibility:hidden',
  'position:absolute; left:-9999px',
  'position: fixed; top: -10000em; color: black',
  'text-indent:-9999px',
  'margin-left: -5000px',
  'position:absolute;clip:rect(0,0,0,0)',
  'clip: rect(1px, 1px, 1px, 1px); position: absolute',
  'clip-path: inset(50%)',
  'width:1px; height:1px; overflow:hidden',
  'height:0;width:0;overflow:hidden',
  'text-decoration: line-through',
];

test('what a style keeps off the screen is none of the text, a paragraph or words within one', async () => {
  for (const style of HIDING) {
    const text = await read(
      `<p style="${style}">${UNSEEN}</p><p>The fare is 9 euros<span style="${style}">, ${UNSEEN}</span> a day.</p>`,
    );
    assert.doesNotMatch(text, /casinos/, style);
    assert.match(text, /The fare is 9 euros a day\./, style);
  }
});

const SHOWING = [
  'opacity:0; transform: translateY(20px)',
  'position:relative; left:-10px',
  'position:absolute; left:0; top:-5px',
  'text-indent:-20px; padding-left:20px',
  'overflow:hidden; height:0.5em',
  'width:0; height:40px; overflow:visible',
  'clip: auto; display: inline',
  'background:url(x.png?display:none)',
  'visibility: visible',
];

test('what fades in, or stands a little aside, is read', async () => {
  const fare = 'The fare of the ferry was 9 euros a day until the fire broke out.';
  for (const style of SHOWING) {
    const text = await read(`<p style="${style}">${fare}</p>`);
    assert.ok(text.includes(fare), style);
  }
});

test('a page that is hidden until its script has run is read', async () => {
  for (const style of ['display:none', 'visibility:hidden'])
    assert.ok((await read('', `style="${style}"`)).includes(STORY[3] ?? ''), style);
});

test('a short block that is not read aloud, and a dialog that is shut, are no text; a long block is', async () => {
  const said = `<p>${UNSEEN}</p>`;
  assert.doesNotMatch(await read(`<div aria-hidden="true">${said}</div>`), /casinos/);
  assert.doesNotMatch(await read(`<dialog>${said}</dialog>`), /casinos/);
  assert.match(await read(`<div aria-hidden="true">${said.repeat(20)}</div>`), /casinos/);
  assert.match(await read(`<section aria-hidden="false">${said}</section>`), /casinos/);
  const capital = '<p><span aria-hidden="true">T</span>he fare is 9 euros a day on the ferry.</p>';
  assert.match(await read(capital), /The fare is 9 euros a day on the ferry\./);
});

test('of several headings of the first order that is the title with which the page’s own begins', async () => {
  const page = (title: string) =>
    `<html><head><title>${title}</title></head><body><header><h1>The Post</h1></header><article><h1>Ferry held</h1><p>${STORY.join('</p><p>')}</p></article></body></html>`;
  const titleOf = async (title: string) =>
    (await parseHtml(page(title), { path: 'ferry.html' })).title;
  assert.equal(await titleOf('Ferry held - Post of Norhavn'), 'Ferry held');
  assert.equal(await titleOf('Fire on board'), 'Fire on board');
});
