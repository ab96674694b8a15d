/** The contents by section. */
export const contentsCss = `
.contents { padding-top: 1rem; }
.contents-section { padding: 2rem 0 1rem; border-top: 1px solid var(--rule); }
.contents-section:first-of-type { border-top: 0; }
.contents-head h2 { color: var(--accent); font-size: 1.0625rem; letter-spacing: 0.01em; }
.contents-head h2::before { content: ""; display: block; width: 2.5rem; height: 4px; margin-bottom: 0.6rem; background: var(--accent); }
.contents-head p { margin-top: 0.4rem; color: var(--muted); font-size: 0.9375rem; line-height: 1.55; }
.entries { list-style: none; }
.entry { padding: 1.1rem 0; border-top: 1px solid var(--rule); }
.entry:first-child { border-top: 0; }
.entry h3 { font-family: var(--serif); font-size: 1.375rem; line-height: 1.35; }
.entry h3 a { color: var(--ink); text-decoration: none; }
.entry h3 a:hover, .entry h3 a:focus { color: var(--accent); text-decoration: underline; text-decoration-thickness: 2px; }
.entry-subtitle { margin-top: 0.15rem; color: var(--muted); }
.entry-summary { margin-top: 0.4rem; font-size: 1.0625rem; line-height: 1.6; }
.entry-facts { margin-top: 0.5rem; color: var(--muted); font-family: var(--sans); font-size: 0.875rem; line-height: 1.55; }
.code-box { display: flex; flex-wrap: wrap; align-items: center; margin-top: 1.5rem; padding: 0.9rem 1.25rem; background: var(--surface); border-radius: 8px; font-family: var(--sans); font-size: 0.9375rem; line-height: 1.5; }
.code-box[hidden] { display: none; }
.code-box label { margin-right: 0.75rem; font-weight: 700; }
.code-box input, .code-box button { min-height: 2.75rem; margin: 0.25rem 0.5rem 0.25rem 0; padding: 0 0.8rem; border: 1px solid currentColor; border-radius: 6px; background: var(--paper); color: var(--ink); font: inherit; }
.code-box input { width: 6.75em; font-variant-numeric: tabular-nums; }
.code-box button { border-color: var(--band); background: var(--band); color: var(--on-band); font-weight: 700; cursor: pointer; }
.code-hint { color: var(--muted); font-size: 0.875rem; }
.code-status { width: 100%; color: var(--ink); font-weight: 700; }
.code-status:not(:empty) { margin-top: 0.4rem; }
.code { white-space: nowrap; }
.entry:target { box-shadow: -0.9rem 0 0 var(--paper), -1.15rem 0 0 var(--accent); }
.contributors { margin-right: 0.75rem; }
.minutes { margin-right: 0.75rem; white-space: nowrap; }
@media (min-width: 56em) {
  .contents-section { display: grid; grid-template-columns: 14rem minmax(0, 1fr); grid-column-gap: 3rem; padding: 2.5rem 0 1.5rem; }
  .entry:first-child { padding-top: 0; }
  .entry h3 { font-size: 1.5rem; }
  .entry-summary, .entry-subtitle { max-width: 40rem; }
}
`
