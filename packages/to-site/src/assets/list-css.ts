/** What stands on the pages: lists of issues, items, documents and places. */
export const listCss = `
.lead { padding: 1.5rem 0 0.5rem; }
.lead h1 { font-size: 1.625rem; }
@media (min-width: 48em) { .lead h1 { font-size: 2.125rem; } }
.up { font-family: var(--sans); font-size: 0.9375rem; }
.up a { display: inline-block; padding: 0.35rem 0; }
.up a::before { content: "‹ "; content: "‹ " / ""; }
.note { max-width: 42rem; margin-top: 0.5rem; color: var(--muted); }
.continued { color: var(--muted); font-weight: 400; font-size: 0.875em; }
.group { padding: 1rem 0; }
.group h2 { font-size: 1.25rem; }
.group h2.small { font-size: 1.125rem; }
.group h2.kicker { color: var(--accent); font-size: 1.0625rem; }
.group h2.kicker::before { content: ""; display: block; width: 2.5rem; height: 4px; margin-bottom: 0.6rem; background: var(--accent); }
.group:target { box-shadow: -0.9rem 0 0 var(--paper), -1.15rem 0 0 var(--accent); }
.rows, .entries, .corrections, .downloads, .page-links ol { padding: 0; list-style: none; }
.row { padding: 0.65rem 0; border-top: 1px solid var(--rule); }
.row:first-child { border-top: 0; }
.tight .row { padding: 0.35rem 0; border-top: 0; }
.row > a:first-child, .row > span:first-child { font-size: 1.125rem; }
.strong { font-weight: 700; }
.facts { color: var(--muted); font-family: var(--sans); font-size: 0.875rem; font-weight: 400; line-height: 1.55; }
.row > .facts { display: block; }
.tight .row > .facts { display: inline; }
.entry { padding: 0.9rem 0; border-top: 1px solid var(--rule); }
.entry:first-child { border-top: 0; }
.entry h3 { font-family: var(--serif); font-size: 1.25rem; line-height: 1.4; }
.entry h3 a { color: var(--ink); text-decoration: none; }
.entry h3 a:hover, .entry h3 a:focus { color: var(--accent); text-decoration: underline; text-decoration-thickness: 2px; }
.entry-subtitle { color: var(--muted); }
.entry-summary { max-width: 42rem; margin-top: 0.3rem; font-size: 1.0625rem; line-height: 1.6; }
.entry .facts { margin-top: 0.35rem; }
.newest > h2 { margin-top: 1.5rem; font-size: 1.5rem; }
.newest > h2 a { color: var(--ink); text-decoration: none; }
.newest > h2 a:hover { text-decoration: underline; }
.whole { display: inline-block; }
.direction { display: block; color: var(--muted); font-family: var(--sans); font-size: 0.875rem; font-weight: 400; }
.inline { display: flex; flex-wrap: wrap; padding: 0; list-style: none; font-family: var(--sans); font-size: 0.9375rem; }
.inline a { display: inline-block; padding: 0.3rem 1rem 0.3rem 0; }
.search { max-width: 42rem; font-family: var(--sans); font-size: 1rem; }
.search p { margin-top: 0.75rem; }
.search-hint { color: var(--muted); font-size: 0.9375rem; }
.issue-date { color: var(--muted); font-family: var(--sans); font-size: 0.9375rem; }
.issue-title { margin-top: 0.5rem; font-family: var(--sans); font-size: 1.25rem; font-weight: 700; line-height: 1.4; }
.button { margin: 1rem 0; }
.files summary { padding: 0.6rem 0; font-family: var(--sans); font-size: 1rem; cursor: pointer; }
.downloads li { padding: 0.4rem 0; }
.downloads a { display: inline-block; padding: 0.2rem 0.4rem 0.2rem 0; }
.correction { padding: 1rem 0; border-top: 1px solid var(--rule); }
.correction:first-child { border-top: 0; }
.correction dt, .imprint dt { color: var(--muted); font-family: var(--sans); font-size: 0.875rem; }
.correction dd, .imprint dd { margin-bottom: 0.4rem; }
.text { max-width: 42rem; }
.text p { margin-top: 1rem; }
.page-links, .neighbours { display: flex; flex-wrap: wrap; align-items: center; padding: 1.25rem 0; font-family: var(--sans); font-size: 1rem; }
.page-links ol { display: flex; flex-wrap: wrap; }
.page-links a { display: block; min-width: 2.75rem; margin: 0.25rem; padding: 0.5rem 0.75rem; border: 1px solid var(--rule); border-radius: 6px; text-align: center; text-decoration: none; }
.page-links a:hover, .neighbours a:hover { border-color: var(--accent); }
.page-links a[aria-current] { background: var(--band); color: var(--on-band); font-weight: 700; }
.neighbours a { flex: 1 1 12rem; margin: 0.25rem; padding: 0.75rem 1rem; border: 1px solid var(--rule); border-radius: 8px; text-decoration: none; }
@media (min-width: 64em) {
  .columns { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; grid-column-gap: 4rem; }
  .beside { padding-top: 0.25rem; }
}
`
