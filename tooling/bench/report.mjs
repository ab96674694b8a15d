/** The table of a run, as the page of the docs. */
export function toMarkdown(rows, shares) {
  const holds = ({ ratio, limit }) => (limit === undefined ? '' : ratio <= limit ? 'yes' : '**no**')
  const total = Object.values(shares).reduce((sum, ms) => sum + ms, 0)
  const line = (row) =>
    `| ${row.what} | ${row.baseline} | ${row.ours.toFixed(0)} | ${row.theirs.toFixed(0)} | **${row.ratio.toFixed(2)}** | ${row.limit === undefined ? 'for information' : `≤ ${Number(row.limit.toFixed(3))}`} | ${holds(row)} |`
  return `# Benchmarks

Ratios of medians against a named baseline in the same run, on sample (a): a province's issue of 7 sections, 14 items, 10 images, 45 notes and 14 tables on 48 A5 pages. Times are milliseconds (memory: MB) of one machine with two cores; they drift, the ratios hold.

\`\`\`sh
pnpm bench
\`\`\`

| what | baseline | ours | baseline | ratio | limit | holds |
|---|---|---:|---:|---:|---:|---|
${rows.map(line).join('\n')}

Rows with a limit give both sides the same start: the folder of Markdown and nothing kept, or a document that is ready. With nothing kept (\`BANTIN_CACHE=off\`) all Markdown is parsed and checked in a cold process; otherwise items and documents that did not change come from the user's cache folder. Typst alone gets the document as parsed, checked and written as JSON by us, with the same pictures, template and fonts: against it, what remains is the time that Node takes to start and to load our code.

## What each form takes

A first build in one process, after compiling, in this order: a form that comes later finds pictures prepared.

| form | ms | share |
|---|---:|---:|
${Object.entries(shares)
  .map(([name, ms]) => `| ${name} | ${ms.toFixed(0)} | ${((100 * ms) / total).toFixed(0)} % |`)
  .join('\n')}
`
}
