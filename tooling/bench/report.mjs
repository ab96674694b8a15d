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

With nothing kept (\`BANTIN_CACHE=off\`) all Markdown is parsed and checked in a cold process; otherwise items and documents that did not change come from the user's cache folder, which is how the command runs on people's machines. Rows with a limit give both sides the same start: nothing kept, or a document that is ready. The e-book is the exception. Pandoc is compiled, and unified's parser alone takes a cold process about as long as pandoc takes for the whole book (its own row), so that limit is for a build after the first ([why](decisions/0022-measuring-against-pandoc.md)). Typst alone gets the document as parsed, checked and written as JSON by us, with the same pictures, template and fonts: against it, what remains is the time that Node takes to start and to load our code.

Pandoc makes the same of the articles: titles and chapters, notes, boxes, pictures, a cover and contents; for Word it has \`rsvg-convert\` draw the SVG pictures, as our Word file holds PNG for them too. An issue of the archive is a text, a saved page or a Word file as long as this issue.

## What each form takes

A first build in one process, after compiling, in this order: a form that comes later finds pictures prepared.

| form | ms | share |
|---|---:|---:|
${Object.entries(shares)
  .map(([name, ms]) => `| ${name} | ${ms.toFixed(0)} | ${((100 * ms) / total).toFixed(0)} % |`)
  .join('\n')}
`
}
