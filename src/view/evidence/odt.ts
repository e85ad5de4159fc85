import { type Markup, xml } from './markup.ts';
import { packed } from './packed.ts';
import type { Piece, Status, Style, Tracked } from './tracked.ts';

const HEAD: Markup = { markup: '<?xml version="1.0" encoding="UTF-8"?>\n' };
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const TYPE = 'application/vnd.oasis.opendocument.text';
const SPACES: Markup = {
  markup: ['office', 'text', 'style']
    .map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`)
    .concat(
      `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    )
    .join(' '),
};

/** Sizes in points. */
const STYLES: Readonly<Record<Style, readonly [name: string, size: number, weight: string]>> = {
  title: ['Title', 20, 'bold'],
  subtitle: ['Subtitle', 14, 'normal'],
  heading: ['Heading', 14, 'bold'],
  text: ['Standard', 11, 'normal'],
};

/** A document for LibreOffice and others (ISO/IEC 26300) with its changes tracked, and notes as comments. */
export function odt(tracked: Tracked): Uint8Array {
  const { flow, changes } = laid(tracked);
  const content = xml`${HEAD}<office:document-content ${SPACES} office:version="1.3"><office:body><office:text><text:tracked-changes>${changes}</text:tracked-changes>${flow}</office:text></office:body></office:document-content>`;
  const files: Readonly<Record<string, Markup>> = {
    'META-INF/manifest.xml': xml`${HEAD}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/>${['content.xml', 'styles.xml'].map((name) => xml`<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`)}</manifest:manifest>`,
    'content.xml': content,
    'styles.xml': styles(tracked),
  };
  // What it is has to be read without unpacking, first of all.
  return packed(files, { mimetype: TYPE });
}

/** The paragraphs as they stand now, and the changes, with what was deleted in them. */
function laid({ pieces, by, at }: Tracked): { flow: Markup[]; changes: Markup[] } {
  const [flow, changes]: [Markup[], Markup[]] = [[], []];
  let inside: Markup[] = [];
  for (const [number, stretch] of stretches(pieces).entries()) {
    const [first] = stretch;
    const status = first && first.is !== 'note' ? first.status : 'same';
    const id = `c${number}`;
    const told = (what: Markup): Markup =>
      xml`<text:changed-region xml:id="${id}" text:id="${id}">${what}</text:changed-region>\n`;
    const info = xml`<office:change-info><dc:creator>${by}</dc:creator><dc:date>${at.replace('Z', '')}</dc:date></office:change-info>`;
    if (status === 'deleted') {
      changes.push(told(xml`<text:deletion>${info}${gone(stretch)}</text:deletion>`));
      inside.push(xml`<text:change text:change-id="${id}"/>`);
      continue;
    }
    const isNew = status === 'inserted';
    if (isNew) {
      changes.push(told(xml`<text:insertion>${info}</text:insertion>`));
      inside.push(xml`<text:change-start text:change-id="${id}"/>`);
    }
    for (const piece of stretch) {
      if (piece.is !== 'end') inside.push(inline(piece));
      else {
        flow.push(paragraph(piece.style, inside));
        inside = [];
      }
    }
    if (isNew) inside.push(xml`<text:change-end text:change-id="${id}"/>`);
  }
  return { flow, changes };
}

/** Pieces in stretches of one status. */
function stretches(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  let before: Status | null = null;
  for (const piece of pieces) {
    const status = piece.is === 'note' ? 'same' : piece.status;
    if (status === before) found.at(-1)?.push(piece);
    else found.push([piece]);
    before = status;
  }
  return found;
}

/** What was deleted: as many paragraphs as it was in, the first and the last of them in part. */
function gone(pieces: readonly Piece[]): Markup[] {
  const found: Markup[] = [];
  let inside: Markup[] = [];
  for (const piece of pieces) {
    if (piece.is !== 'end') inside.push(inline(piece));
    else {
      found.push(paragraph(piece.style, inside));
      inside = [];
    }
  }
  return [...found, paragraph('text', inside)];
}

function paragraph(style: Style, inside: readonly Markup[]): Markup {
  return xml`<text:p text:style-name="${STYLES[style][0]}">${inside}</text:p>\n`;
}

function inline(piece: Exclude<Piece, { is: 'end' }>): Markup {
  if (piece.is === 'note')
    return xml`<office:annotation><dc:creator>${piece.by}</dc:creator><dc:date>${piece.at.replace('Z', '')}</dc:date><text:p>${piece.text}</text:p></office:annotation>`;
  // A space at the edge of a paragraph is none unless it is said to be one.
  const [, before = '', words = '', after = ''] = /^( *)(.*?)( *)$/s.exec(piece.text) ?? [];
  const space = (spaces: string): Markup => (spaces === '' ? xml`` : xml`<text:s/>`);
  return xml`${space(before)}${words}${space(after)}`;
}

function styles({ language }: Tracked): Markup {
  const [, code = '', country = 'none'] =
    /^([a-z]{2,3})(?:-([A-Z]{2})\b)?/.exec(language ?? '') ?? [];
  const spoken = code === '' ? xml`` : xml` fo:language="${code}" fo:country="${country}"`;
  const each = Object.values(STYLES).map(
    ([name, size, weight]) =>
      xml`<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm"/><style:text-properties fo:font-size="${size}pt" fo:font-weight="${weight}"/></style:style>\n`,
  );
  return xml`${HEAD}<office:document-styles ${SPACES} office:version="1.3"><office:styles><style:default-style style:family="paragraph"><style:text-properties${spoken}/></style:default-style>${each}</office:styles></office:document-styles>`;
}
