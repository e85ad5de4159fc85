import { type Markup, xml } from './markup.ts';
import { packed } from './packed.ts';
import type { Piece, Style, Tracked } from './tracked.ts';

const HEAD: Markup = { markup: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' };
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts of the document besides its text. */
const PARTS = ['styles', 'comments'] as const;

const STYLE_NAMES: Readonly<Record<Style, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading: 'Heading1',
  text: 'Normal',
};
/** Names as Word knows them, and sizes in half points. */
const STYLES: Readonly<Record<Style, readonly [name: string, size: number]>> = {
  title: ['Title', 40],
  subtitle: ['Subtitle', 28],
  heading: ['heading 1', 28],
  text: ['Normal', 22],
};

/** A document for Word (ISO/IEC 29500) with its changes tracked, and notes as comments. */
export function docx(tracked: Tracked): Uint8Array {
  const files: Readonly<Record<string, Markup>> = {
    '[Content_Types].xml': xml`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${PART}.document.main+xml"/>${PARTS.map((part) => xml`<Override PartName="/word/${part}.xml" ContentType="${PART}.${part}+xml"/>`)}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(PARTS.map((part) => [part, `${part}.xml`])),
    'word/document.xml': xml`${HEAD}<w:document xmlns:w="${WORD}"><w:body>${paragraphs(tracked)}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': styles(tracked),
    'word/comments.xml': comments(tracked),
  };
  return packed(files);
}

function relations(all: readonly (readonly [type: string, target: string])[]): Markup {
  const each = all.map(
    ([type, target], at) =>
      xml`<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return xml`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each}</Relationships>`;
}

function paragraphs({ pieces, by, at }: Tracked): Markup[] {
  const found: Markup[] = [];
  let runs: Markup[] = [];
  let notes = 0;
  for (const [id, piece] of pieces.entries()) {
    const change = xml`w:id="${id + 1}" w:author="${by}" w:date="${secondOf(at)}"`;
    if (piece.is === 'note') runs.push(mark(notes++));
    else if (piece.is === 'text') runs.push(textRun(piece, change));
    else {
      const tracked = {
        same: xml``,
        inserted: xml`<w:rPr><w:ins ${change}/></w:rPr>`,
        deleted: xml`<w:rPr><w:del ${change}/></w:rPr>`,
      };
      const style = xml`<w:pStyle w:val="${STYLE_NAMES[piece.style]}"/>`;
      found.push(xml`<w:p><w:pPr>${style}${tracked[piece.status]}</w:pPr>${runs}</w:p>\n`);
      runs = [];
    }
  }
  return found;
}

function textRun({ text, status }: Extract<Piece, { is: 'text' }>, change: Markup): Markup {
  if (status === 'deleted')
    return xml`<w:del ${change}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
  const run = xml`<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return status === 'inserted' ? xml`<w:ins ${change}>${run}</w:ins>` : run;
}

function mark(id: number): Markup {
  return xml`<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}

function comments({ pieces }: Tracked): Markup {
  const notes = pieces.filter((piece) => piece.is === 'note');
  const each = notes.map(
    ({ text, by, at }, id) =>
      xml`<w:comment w:id="${id}" w:author="${by}" w:initials="${by.slice(0, 1)}" w:date="${secondOf(at)}"><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:comment>\n`,
  );
  return xml`${HEAD}<w:comments xmlns:w="${WORD}">${each}</w:comments>`;
}

function styles({ language }: Tracked): Markup {
  const spoken = language === null ? xml`` : xml`<w:lang w:val="${language}"/>`;
  const each = Object.entries(STYLES).map(([style, [name, size]]) => {
    const standard = style === 'text' ? xml` w:default="1"` : xml``;
    const bold = style === 'text' || style === 'subtitle' ? xml`` : xml`<w:b/>`;
    return xml`<w:style w:type="paragraph"${standard} w:styleId="${STYLE_NAMES[style as Style]}"><w:name w:val="${name}"/><w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr>${bold}<w:sz w:val="${size}"/></w:rPr></w:style>\n`;
  });
  return xml`${HEAD}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${spoken}</w:rPr></w:rPrDefault></w:docDefaults>${each}</w:styles>`;
}

/** A time as Word takes it, without parts of a second. */
function secondOf(time: string): string {
  return time.replace(/\.\d+/, '');
}
