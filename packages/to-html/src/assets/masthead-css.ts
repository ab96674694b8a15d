/** The head of the issue, the head of an item's page, and the controls in them. */
export const mastheadCss = `
.masthead { background: var(--band); color: var(--on-band); font-family: var(--sans); }
.masthead-text { padding: 1.75rem 1.25rem 1.5rem; }
.masthead-publisher { font-size: 0.8125rem; line-height: 1.5; letter-spacing: 0.02em; }
.masthead-publisher span, .masthead-publisher strong { display: block; }
.masthead h1 { margin: 1.5rem 0 0.35rem; font-family: var(--serif); font-size: 2.5rem; font-size: clamp(2.25rem, 1.4rem + 4vw, 4.25rem); line-height: 1.2; letter-spacing: -0.01em; }
.masthead-subtitle { font-size: 1.0625rem; line-height: 1.5; }
.masthead-issue-title { margin-top: 0.75rem; font-size: 1.375rem; font-weight: 700; line-height: 1.35; }
.issue-line { margin-top: 1.5rem; padding-top: 0.9rem; border-top: 1px solid currentColor; font-weight: 700; }
.issue-date { font-size: 0.9375rem; }
.issue-labels { margin-top: 0.6rem; }
.label { display: inline-block; padding: 0.05rem 0.6rem; border: 1px solid currentColor; border-radius: 1rem; font-size: 0.8125rem; line-height: 1.6; }
.label-internal { font-weight: 700; }
.masthead .cover { position: relative; }
.masthead .cover img { width: 100%; height: 100%; object-fit: cover; max-height: 60vh; }
.cover figcaption { padding: 0.35rem 1.25rem; font-size: 0.75rem; }
@media (min-width: 48em) {
  .masthead { display: grid; grid-template-columns: 1fr 1fr; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .masthead-text { padding: 3rem 2.5rem 2rem; display: flex; flex-direction: column; justify-content: flex-end; min-height: 26rem; }
  .masthead .cover { min-height: 26rem; }
  .masthead .cover img { position: absolute; top: 0; left: 0; max-height: none; }
  .masthead .cover figcaption { position: absolute; right: 0; bottom: 0; padding: 0.15rem 0.75rem; background: var(--band); color: var(--on-band); }
}
@media (min-width: 75em) { .masthead-text { padding-left: calc((100vw - 68rem) / 2 + 2.5rem); padding-left: max(2.5rem, calc((100vw - 68rem) / 2 + 2.5rem)); } .masthead-text, .masthead .cover { min-height: 34rem; } }
.masthead-plain { display: block; }
.masthead-plain .masthead-text { display: block; min-height: 0; }
@media (min-width: 75em) { .masthead-plain .masthead-text { padding-right: calc((100vw - 68rem) / 2 + 2.5rem); padding-right: max(2.5rem, calc((100vw - 68rem) / 2 + 2.5rem)); } }
.running-head { display: flex; flex-wrap: wrap; align-items: center; padding: 0.6rem 1.25rem; border-top: 6px solid var(--band); border-bottom: 1px solid var(--rule); font-family: var(--sans); font-size: 0.875rem; line-height: 1.5; }
.running-title { margin-right: 1rem; font-weight: 700; }
.running-title a { color: var(--ink); text-decoration: none; }
.running-title a:hover { text-decoration: underline; }
.running-issue { margin-right: auto; color: var(--muted); }
@media (min-width: 48em) { .running-head { padding-left: 2.5rem; padding-right: 2.5rem; } }
.masthead .controls { margin-top: 1.25rem; }
.masthead :focus-visible { outline-color: currentColor; }
`
