/** A table for where its columns have no room beside each other: each cell below the one before, under the name of its column. */
function stacked(table: string): string {
  return `
  ${table}, ${table} :is(tbody, tr, th, td) { display: block; width: auto !important; min-width: 0; }
  ${table} :is(thead, td:empty) { display: none; }
  ${table} tr { border-bottom: 1px solid var(--rule); padding: .7rem 0; }
  ${table} :is(th, td) { border: 0; padding: 0 0 .4rem; }
  ${table} tbody th { color: var(--text); font-weight: 600; }
  ${table} th p { display: inline; margin-right: .4rem !important; }
  ${table} td::before {
    content: attr(data-column); display: block; color: var(--quiet);
    font: 600 .72rem/1.5 system-ui, sans-serif;
  }
`;
}

/** How a page of evidence looks: on a wide screen, on a telephone, in the dark, on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fdfdfb; --text: #1d1d1b; --quiet: #5f5f5a; --rule: #d5d5ce; --panel: #f3f3ee;
  --link: #0b57a4; --warning: #8a3a00;
  --old: #9c2a10; --old-ground: #fbe7e0; --new: #0a4f93; --new-ground: #e0edfa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #161719; --text: #e4e4e0; --quiet: #a3a39c; --rule: #3a3b3f; --panel: #1f2124;
    --link: #8bbcf0; --warning: #f2b27a;
    --old: #f6b09c; --old-ground: #45231a; --new: #a5cff7; --new-ground: #173452;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.55 Charter, "Bitstream Charter", "Source Serif 4", Cambria, Georgia, serif;
  overflow-wrap: anywhere;
}
main { max-width: 76rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.8rem 0 .8rem; }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 2rem 0 .6rem; }
p { margin: 0 0 .6rem; }
a { color: var(--link); text-underline-offset: .15em; }
small, .quiet, .command, footer, dl, th, .label, caption, .changes {
  font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
small, .quiet { color: var(--quiet); font-size: .8rem; }
.wide + .quiet { margin-top: .5rem; }
small { white-space: nowrap; font-variant-numeric: tabular-nums; }
.quiet small { white-space: normal; font-size: inherit; }
code { font: .82rem/1.45 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
q { quotes: none; color: var(--quiet); font-size: .85rem; }
.summary { font-size: 1.1rem; color: var(--quiet); margin-bottom: 1.6rem; }
.warning { border-left: 4px solid var(--warning); color: var(--warning); padding: .2rem 0 .2rem .8rem; }
.command { font-size: .85rem; color: var(--quiet); margin-top: 1.2rem; }
.command code { color: var(--text); background: var(--panel); padding: .2rem .45rem; border-radius: 4px; }
.versions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1rem; }
.versions section { background: var(--panel); border-radius: 8px; padding: 1rem 1.2rem; break-inside: avoid; }
.label { font-size: .75rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--quiet); margin: 0; }
.title { font-size: 1.15rem; line-height: 1.3; font-weight: 700; margin: .1rem 0 .7rem; }
dl { margin: 0; font-size: .85rem; }
dl div { display: grid; grid-template-columns: 7rem 1fr; gap: .6rem; padding: .1rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
.changes { padding-left: 2.2rem; font-size: .92rem; }
.changes li { padding: .15rem 0 .15rem 6.4rem; }
.changes b { display: inline-block; width: 6.15rem; margin-left: -6.4rem; }
.changes a { white-space: nowrap; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: start; vertical-align: top; padding: .55rem .7rem; border-bottom: 1px solid var(--rule); }
th { font-weight: 400; font-size: .85rem; color: var(--quiet); }
thead th, thead td { background: var(--ground); border-bottom: 2px solid var(--rule); font-weight: 600; color: var(--text); }
td p:last-child, th p:last-child { margin: 0; }
tr > :first-child { padding-left: 0; }
tr:target { background: var(--panel); }
.passages, .findings { table-layout: fixed; }
.passages :is(th, td):first-child { width: 6.5rem; }
.passages thead { position: sticky; top: 0; }
.passages td p:first-child { margin-bottom: .1rem; }
.passages th p { margin: 0; }
.passages .same td { color: var(--quiet); }
.findings :is(th, td):first-child { width: 10rem; }
.claims :is(th, td) { min-width: 10rem; }
.claims :is(th, td):first-child { min-width: 7rem; overflow-wrap: break-word; }
.claims :is(th, td):first-child:not([colspan]) { position: sticky; left: 0; background: var(--ground); }
.claims tbody th p { color: var(--text); }
.claims .telling td { font-weight: 600; }
.claims .telling :is(small, q) { font-weight: 400; }
.group th { font-weight: 600; font-size: .9rem; color: var(--text); padding: 1.4rem 0 .4rem; }
del, ins { border-radius: 2px; padding: 0 .1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
del { color: var(--old); background: var(--old-ground); text-decoration: line-through 1px; }
ins { color: var(--new); background: var(--new-ground); text-decoration: underline 1px; text-underline-offset: .2em; }
.figure-changed { font-weight: 700; outline: 1.5px solid currentColor; margin: 0 .1em; }
.quotation-changed { font-style: italic; font-weight: 700; }
ins.quotation-changed { text-decoration-style: double; }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--rule); font-size: .8rem; color: var(--quiet); }
@media screen and (max-width: 44rem) {
  main { padding: 1.2rem .9rem 3rem; }
  h1 { font-size: 1.45rem; }
${stacked('table')}}
@media print {
  @page { margin: 16mm 14mm; }
  :root {
    --ground: #fff; --text: #000; --quiet: #444; --rule: #aaa; --panel: #fff; --link: #000; --warning: #000;
    --old: #000; --old-ground: #fff; --new: #000; --new-ground: #fff;
  }
  html { font-size: 10pt; }
  body { font-size: 1rem; }
  main { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  .claims { font-size: .85rem; }
  .claims :is(th, td) { min-width: 0; }
  .versions section { border: 1px solid var(--rule); }
  .passages thead { position: static; }
  h2, h3, .group { break-after: avoid; }
  tr, li, .versions section { break-inside: avoid; }
  tbody tr:nth-child(-n + 2) { break-before: avoid; }
  thead { display: table-header-group; }
${stacked('.claims:has(thead th:nth-child(14))')}}
`;
