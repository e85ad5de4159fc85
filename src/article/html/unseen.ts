import type { PageElement } from './dom.ts';

/** Farther than this from where it belongs, a thing is on no screen. */
const FAR = /^-(?:\d{3,}\d*px|\d{3,}(?:\.\d+)?r?em|[1-9]\d{2,}(?:v[wh]|%))/;
const NOTHING = /^[01](?:\.0+)?(?:px)?$|^0(?:r?em|pt|%)?$/;
const EDGES = ['left', 'right', 'top', 'bottom'] as const;

/**
 * Whether a style, as an attribute has it, shows nothing of what is written in its element: hidden,
 * struck through, off the screen, cut off whole, or in a box of no size. One that fades in is seen.
 */
export function isUnseenStyle(style: string): boolean {
  if (style === '') return false;
  const value = declared(style);
  const is = (name: string, what: RegExp): boolean => what.test(value.get(name) ?? '');
  const isOut = is('position', /^(?:absolute|fixed)$/);
  const isClosed = is('overflow', /^(?:hidden|clip)$/);
  return (
    is('display', /^none$/) ||
    is('visibility', /^(?:hidden|collapse)$/) ||
    is('content-visibility', /^hidden$/) ||
    is('text-decoration', /line-through/) ||
    is('text-decoration-line', /line-through/) ||
    is('text-indent', FAR) ||
    is('margin-left', FAR) ||
    (isOut && EDGES.some((edge) => is(edge, FAR))) ||
    (isOut &&
      is(
        'clip',
        /^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)$/,
      )) ||
    is('clip-path', /^inset\((?:50|100)%/) ||
    (isClosed && is('width', NOTHING) && is('height', NOTHING))
  );
}

/** The last value of each property, without what gives it weight. */
function declared(style: string): ReadonlyMap<string, string> {
  const declarations = style.split(';').map((one) => {
    const [name = '', ...value] = one.split(':');
    const said = value.join(':').replace(/!\s*important\s*$/i, '');
    return [name.trim().toLowerCase(), said.trim().toLowerCase()] as const;
  });
  return new Map(declarations);
}

/** Characters up to which what is hidden from those who listen is an ornament, or says again what stands beside it. */
const ORNAMENT = 1000;

/** Whether an element's attributes say that nobody is shown it, or that it is an ornament. */
export function isUnseen(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  if (element.tagName === 'DIALOG' && element.getAttribute('open') === null) return true;
  return isUnseenStyle(element.getAttribute('style') ?? '');
}

/** Whether a block is kept from those who listen to a page, and short: what runs on in a line is read by all others. */
export function isOrnament(element: PageElement): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    element.textContent.length <= ORNAMENT &&
    Array.from(element.querySelectorAll('h1')).length === 0
  );
}
