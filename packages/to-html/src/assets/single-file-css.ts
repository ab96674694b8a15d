/** What only the file that holds the whole issue needs. */
export const singleFileCss = `
.issue-section { border-top: 6px solid var(--band); margin-top: 2rem; }
.section-title { max-width: 42rem; margin: 0 auto; padding: 1.25rem 1.25rem 0; color: var(--accent); font-size: 1.125rem; }
.issue-section .item + .back-line + .item, .issue-section .back-line + .item { border-top: 1px solid var(--rule); }
.back-line { padding-bottom: 1.5rem; }
`
