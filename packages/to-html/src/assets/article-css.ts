/** An item: its head, its text, its contents, notes and corrections. */
export const articleCss = `
.item { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 2.5rem; }
.kicker { margin-bottom: 0.6rem; color: var(--accent); font-family: var(--sans); font-size: 0.9375rem; font-weight: 700; }
.item-header h1, .item-header h3 { font-family: var(--serif); font-size: 2rem; font-size: clamp(1.875rem, 1.5rem + 2vw, 2.75rem); line-height: 1.25; letter-spacing: -0.005em; }
.subtitle { margin-top: 0.5rem; color: var(--muted); font-size: 1.25rem; line-height: 1.5; }
.summary { margin-top: 1.1rem; font-size: 1.1875rem; line-height: 1.6; font-weight: 600; }
.byline, .facts, .origin, .translation { color: var(--muted); font-family: var(--sans); font-size: 0.9375rem; line-height: 1.6; }
.byline { margin-top: 1.1rem; }
.byline .contributors { display: block; margin: 0; }
.facts { margin-top: 0.25rem; }
.origin, .translation { margin-top: 0.6rem; }
.item-header { padding-bottom: 1.4rem; border-bottom: 1px solid var(--rule); }
.item-contents { margin: 1.5rem 0 0; padding: 1rem 1.25rem; background: var(--surface); border-radius: 8px; font-family: var(--sans); font-size: 0.9375rem; line-height: 1.5; }
.item-contents-title { margin-bottom: 0.4rem; font-weight: 700; }
.item-contents ol { padding-left: 1.4em; }
.item-contents li { padding: 0.2rem 0; }
.body { margin-top: 1.5rem; }
.body > * + * { margin-top: 1.1em; }
.body h2, .body h4 { margin-top: 2em; font-size: 1.5rem; }
.body h3, .body h5 { margin-top: 1.6em; font-size: 1.1875rem; }
.body h6 { margin-top: 1.4em; font-size: 1.0625rem; }
.body h2 + *, .body h3 + *, .body h4 + *, .body h5 + *, .body h6 + * { margin-top: 0.6em; }
.body ul, .body ol { padding-left: 1.5em; }
.body li + li { margin-top: 0.35em; }
.body li > * + * { margin-top: 0.5em; }
.body li > ul, .body li > ol { margin-top: 0.35em; }
.body li::marker { color: var(--accent); }
.body ul.tasks { list-style: none; padding-left: 0; }
.task { position: relative; padding-left: 1.7em; }
.task-box { position: absolute; left: 0; }
.body blockquote { padding-left: 1.25rem; border-left: 3px solid var(--rule); color: var(--muted); font-style: italic; }
.body blockquote > * + * { margin-top: 0.7em; }
.body hr { width: 5rem; margin: 2.2em auto; border: 0; border-top: 2px solid var(--rule); }
.body code { padding: 0.1em 0.3em; background: var(--surface); border-radius: 3px; font-size: 0.88em; }
.body pre { padding: 1rem; background: var(--surface); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; }
.body pre code { padding: 0; background: none; }
.passage { padding-left: 1.25rem; border-left: 3px solid var(--accent); }
.passage > * + * { margin-top: 0.8em; }
.addition { padding-left: 1.25rem; border-left: 3px dotted var(--accent); }
.addition > * + * { margin-top: 0.8em; }
.addition-label { color: var(--accent); font-family: var(--sans); font-size: 0.9375rem; font-weight: 700; line-height: 1.4; }
.keywords { margin-top: 2rem; color: var(--muted); font-family: var(--sans); font-size: 0.9375rem; line-height: 1.6; }
.corrections { margin-top: 2.5rem; padding: 1.1rem 1.25rem; border: 1px solid var(--rule); border-radius: 8px; font-size: 1rem; line-height: 1.6; }
.corrections h2, .corrections h4 { font-size: 1.125rem; }
.corrections ul { list-style: none; }
.corrections li { margin-top: 0.6rem; }
.corrections dt { color: var(--muted); font-family: var(--sans); font-size: 0.875rem; }
.corrected { margin-top: 1.5rem; padding: 1.1rem 1.25rem; border: 2px solid var(--accent); border-radius: 8px; font-size: 1rem; line-height: 1.6; }
.corrected h2, .corrected h4 { font-size: 1.125rem; }
.corrected ul { list-style: none; }
.corrected li { margin-top: 0.6rem; }
.corrected dt { color: var(--muted); font-family: var(--sans); font-size: 0.875rem; }
.correction-of { color: var(--muted); font-family: var(--sans); font-size: 0.875rem; }
`
