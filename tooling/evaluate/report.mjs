/** The parts of a run as the page of the docs, and what failed as text for the terminal. */

const holds = (row) => (row.heldAside ? 'held aside' : row.holds === undefined ? '' : row.holds ? 'yes' : '**no**')
const count = (value) => (typeof value === 'number' ? value.toLocaleString('en') : value)

const lineOf = (row) =>
  `| ${row.what} | ${count(row.cases)} | ${count(row.right)} | ${row.rate} | ${row.required || 'for information'} | ${holds(row)} |`

const section = ({ title, about, rows }) => `## ${title}

${about}

| what | cases | right | rate | required | holds |
|---|---:|---:|---:|---|---|
${rows.map(lineOf).join('\n')}
`

export function toMarkdown(parts, { heldAside }) {
  const aside = heldAside
    ? 'Rows marked *held aside* are measured on cases that are no part of the project and that nobody builds for; nothing is required of them here.'
    : 'The folder of cases held aside was not there: `BANTIN_DATA=folder pnpm evaluate` measures them too.'
  return `# Evaluation

How often the packages for Vietnamese text are right, on cases of our own, and how large they are. Every run judges the same cases. ${aside}

\`\`\`sh
pnpm evaluate
\`\`\`

${parts.map(section).join('\n')}`
}

/** Cases that are wrong, where something is required of them or where they are few. */
export function faultsOf(parts) {
  const lines = parts.flatMap(({ title, rows }) =>
    rows
      .filter((row) => row.wrong.length > 0 || row.holds === false)
      .flatMap((row) => [
        `${row.holds === false ? '✗' : '·'} ${title}, ${row.what}: ${row.rate}`,
        ...row.wrong.slice(0, row.holds === false ? 10 : 3).map((fault) => `    ${fault}`),
      ]),
  )
  return lines.join('\n')
}
