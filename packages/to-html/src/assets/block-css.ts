/** Figures, tables, callouts and notes. */
export const blockCss = `
.figure { margin: 1.8em 0; }
.figure img { width: auto; margin: 0 auto; background: #fff; border-radius: 4px; }
.figure picture { display: block; }
.lead { margin: 1.75rem 0 0; }
figcaption { font-family: var(--sans); }
.figure figcaption { margin-top: 0.6rem; color: var(--muted); font-size: 0.9375rem; line-height: 1.55; }
.caption-label { color: var(--ink); font-weight: 700; }
.figure-table figcaption { margin: 0 0 0.5rem; color: var(--ink); font-weight: 600; }
.credit { white-space: nowrap; }
.table-scroll { overflow-x: auto; -webkit-overflow-scrolling: touch; }
table { width: 100%; border-collapse: collapse; font-family: var(--sans); font-size: 0.9375rem; line-height: 1.5; font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; min-width: 4.5rem; }
th:first-child, td:first-child { min-width: 8.5rem; padding-left: 0.35rem; }
thead th, thead td { border-bottom: 2px solid var(--accent); vertical-align: bottom; font-weight: 700; }
tbody td { border-bottom: 1px solid var(--rule); }
tbody tr:nth-child(even) { background: var(--surface); }
.align-right { text-align: right; }
.align-center { text-align: center; }
.callout { padding: 1.1rem 1.25rem; background: var(--surface); border-left: 5px solid var(--accent); border-radius: 0 8px 8px 0; font-size: 1.0625rem; line-height: 1.65; }
.callout > * + * { margin-top: 0.5em; }
.callout-title { color: var(--accent); font-family: var(--sans); font-weight: 700; line-height: 1.4; }
.callout-caution { border-left-style: double; border-left-width: 8px; }
.callout-question { border-left: 0; border-top: 3px solid var(--accent); border-radius: 0 0 8px 8px; }
.note-ref { font-family: var(--sans); font-size: 0.72em; line-height: 0; vertical-align: super; }
.note-ref a { padding: 0.35em 0.2em; text-decoration: none; font-weight: 600; }
.note-ref a:hover { text-decoration: underline; }
.notes { margin-top: 2.5em; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: 0.9375rem; line-height: 1.6; }
.body .notes h2, .body .notes h4 { margin-top: 0; font-size: 1.0625rem; }
.notes ol { margin-top: 0.5em; }
.notes a[role="doc-backlink"] { display: inline-block; padding: 0 0.4em; text-decoration: none; }
.notes li:target, .note-ref a:target { background: var(--surface); outline: 2px solid var(--accent); }
`
