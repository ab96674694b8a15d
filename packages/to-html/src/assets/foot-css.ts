/** The way on, feedback, the imprint and the foot of a page. */
export const footCss = `
.neighbours, .back-line { max-width: 42rem; margin: 0 auto; padding: 0 1.25rem 2rem; font-family: var(--sans); font-size: 1rem; line-height: 1.45; }
.neighbours a { display: block; padding: 0.9rem 1.1rem; margin-top: 0.75rem; border: 1px solid var(--rule); border-radius: 8px; text-decoration: none; }
.neighbours a:hover { border-color: var(--accent); }
.neighbours .direction { display: block; color: var(--muted); font-size: 0.875rem; }
.neighbours .title { font-weight: 700; }
.neighbours .back { text-align: center; }
@media (min-width: 48em) {
  .neighbours { display: grid; grid-template-columns: 1fr 1fr; grid-gap: 0.9rem; }
  .neighbours a { margin: 0; }
  .neighbours .previous { grid-column: 1; grid-row: 1; }
  .neighbours .next { grid-column: 2; grid-row: 1; text-align: right; }
  .neighbours .back { grid-column: 1 / -1; grid-row: 2; }
}
.imprint, .colophon { margin-top: 2rem; padding: 2rem 1.25rem 3rem; background: var(--surface); border-top: 6px solid var(--band); font-family: var(--sans); font-size: 0.9375rem; line-height: 1.6; }
.imprint > *, .colophon > * { max-width: 63rem; margin-left: auto; margin-right: auto; }
.imprint h2 { font-size: 1.125rem; }
.imprint-title { margin-top: 0.35rem; }
.imprint dl { margin-top: 1rem; }
.imprint dl div { padding: 0.45rem 0; }
.imprint dt { color: var(--muted); font-size: 0.875rem; }
@media (min-width: 48em) {
  .imprint, .colophon { padding-left: 2.5rem; padding-right: 2.5rem; }
  .imprint dl { display: grid; grid-template-columns: 1fr 1fr; grid-column-gap: 3rem; }
}
.feedback { margin-top: 1rem; padding: 1.5rem 0 0; border-top: 1px solid var(--rule); font-family: var(--sans); font-size: 1rem; line-height: 1.6; }
.feedback h2 { color: var(--accent); font-size: 1.125rem; }
.feedback p { max-width: 42rem; margin-top: 0.5rem; }
.feedback dl div { margin-top: 0.5rem; }
.feedback dt { color: var(--muted); font-size: 0.875rem; }
.feedback dd a { display: inline-block; padding: 0.5rem 0; }
`
