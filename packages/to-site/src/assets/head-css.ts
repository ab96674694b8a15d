/** The head and the foot of every page, and the head of the first. */
export const headCss = `
.site-head { border-top: 6px solid var(--band); font-family: var(--sans); font-size: 0.9375rem; line-height: 1.5; }
.site-head > .wrap { display: flex; flex-wrap: wrap; align-items: center; }
.site-title { margin-right: auto; padding: 0.4rem 1rem 0.4rem 0; font-weight: 700; }
.site-title a { display: inline-block; padding: 0.5rem 0; color: var(--ink); text-decoration: none; }
.site-title a:hover, .site-nav a:hover, .button:hover { text-decoration: underline; }
.site-nav { width: 100%; border-bottom: 1px solid var(--rule); font-family: var(--sans); font-size: 0.9375rem; line-height: 1.5; }
.site-nav ul { display: flex; flex-wrap: wrap; max-width: 68rem; margin: 0 auto; padding: 0 0.625rem; list-style: none; }
.site-nav a { display: block; padding: 0.6rem 0.625rem; text-decoration: none; }
@media (min-width: 48em) { .site-nav ul { padding: 0 1.875rem; } }
.site-nav a[aria-current] { color: var(--ink); font-weight: 700; box-shadow: inset 0 -3px 0 var(--band); }
.masthead { background: var(--band); color: var(--on-band); font-family: var(--sans); }
.masthead .wrap { padding-top: 1.75rem; padding-bottom: 1rem; }
.masthead-publisher { font-size: 0.8125rem; line-height: 1.5; letter-spacing: 0.02em; }
.masthead-publisher span, .masthead-publisher strong { display: block; }
.masthead h1 { margin: 1rem 0 0.35rem; font-family: var(--serif); font-size: 2.25rem; font-size: clamp(2.25rem, 1.4rem + 3vw, 3.75rem); line-height: 1.2; letter-spacing: -0.01em; }
.masthead-subtitle { font-size: 1.0625rem; line-height: 1.5; }
.notice { margin-top: 0.75rem; font-weight: 700; }
.masthead .controls { margin-top: 0.75rem; }
.masthead :focus-visible { outline-color: currentColor; }
.masthead .site-nav { background: var(--paper); }
.masthead .site-nav :focus-visible { outline-color: var(--accent); }
.find { display: flex; flex-wrap: wrap; margin: 1.5rem 0 0.5rem; padding: 1rem 1.25rem 0.75rem; background: var(--surface); border-radius: 8px; font-family: var(--sans); }
.find label { width: 100%; padding-bottom: 0.25rem; font-size: 0.9375rem; }
.find input { flex: 1 1 9rem; min-width: 0; margin: 0 0.5rem 0.5rem 0; }
.find input, .search input, .search select { min-height: 2.75rem; padding: 0 0.75rem; border: 1px solid var(--muted); border-radius: 6px; background: var(--paper); color: var(--ink); font: inherit; }
.find button, .search button, .button { display: inline-block; min-height: 2.75rem; padding: 0.5rem 1.25rem; border: 1px solid currentColor; border-radius: 6px; font: inherit; font-family: var(--sans); font-weight: 700; line-height: 1.5; cursor: pointer; }
.find button { margin-bottom: 0.5rem; }
.find button, .search button, .button { border-color: var(--band); background: var(--band); color: var(--on-band); text-decoration: none; }
.label { display: inline-block; padding: 0 0.6rem; border: 1px solid currentColor; border-radius: 1rem; font-family: var(--sans); font-size: 0.8125rem; line-height: 1.6; }
.site-foot { margin-top: 2.5rem; padding: 1.5rem 0 3rem; background: var(--surface); border-top: 6px solid var(--band); font-family: var(--sans); font-size: 0.9375rem; line-height: 1.6; }
.site-foot-parts { display: flex; flex-wrap: wrap; padding-bottom: 0.75rem; list-style: none; }
.site-foot-parts a { display: inline-block; padding: 0.5rem 1.25rem 0.5rem 0; }
`
