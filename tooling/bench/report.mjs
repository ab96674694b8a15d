/** The table of a run, as the page of the docs. */
export function toMarkdown(rows) {
  const holds = ({ ratio, limit }) => (limit === undefined ? '' : ratio <= limit ? 'yes' : '**no**')
  const line = (row) =>
    `| ${row.what} | ${row.baseline} | ${row.ours.toFixed(0)} | ${row.theirs.toFixed(0)} | **${row.ratio.toFixed(2)}** | ${row.limit === undefined ? 'for information' : `≤ ${row.limit}`} | ${holds(row)} |`
  return `# Benchmarks

Ratios of medians against a named baseline in the same run, on sample (a): a province's issue of 7 sections, 14 items, 10 images, 45 notes and 14 tables on 48 A5 pages. Times are milliseconds (memory: MB) of one machine with two cores; they drift, the ratios hold.

\`\`\`sh
pnpm bench
\`\`\`

| what | baseline | ours | baseline | ratio | limit | holds |
|---|---|---:|---:|---:|---:|---|
${rows.map(line).join('\n')}

A first build parses and checks all Markdown in a cold process; later builds take the trees of items that did not change from the user's cache folder (\`BANTIN_CACHE=off\` keeps nothing). Typst alone gets the document as parsed, checked and written as JSON by us, with the same pictures, template and fonts.
`
}
