/** The ways to the site around the issue, and what its script shows on every page. */
export const archiveCss = `
.archive-bar { font-family: var(--sans); font-size: 0.9375rem; line-height: 1.5; }
.archive-bar ul { display: flex; flex-wrap: wrap; padding: 0 0.625rem; list-style: none; }
.archive-bar a { display: block; padding: 0.6rem 0.625rem; }
.offline-notice { position: fixed; right: 0; bottom: 0; left: 0; z-index: 9; padding: 0.5rem 1rem; background: var(--ink); color: var(--paper); font-family: var(--sans); text-align: center; }
.offline-notice a { color: inherit; }
.offline-notice:empty { display: none; }
.offline-notice button { min-height: 2.75rem; margin: 0.25rem 0.5rem; padding: 0 1rem; border: 0; border-radius: 6px; background: var(--paper); color: var(--ink); font: inherit; cursor: pointer; }
@media (min-width: 48em) { .archive-bar ul { padding: 0 1.875rem; } }
@media print { .archive-bar, .offline-notice { display: none; } }
`
