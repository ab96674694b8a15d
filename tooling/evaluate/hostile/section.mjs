/** The table of damaged files in the page of the docs: `pnpm fuzz` writes it, `pnpm evaluate` keeps it. */
import { MEGABYTES, SECONDS } from './limits.mjs'

const TITLE = '## Damaged files'

export function hostileSection(found) {
  const rows = found.map(({ kind, files, drafted, slowest, megabytes, faults }) => {
    const holds = faults.length === 0 && megabytes <= MEGABYTES ? 'yes' : '**no**'
    return `| ${kind} | ${files.toLocaleString('en')} | ${drafted.toLocaleString('en')} | ${slowest.toFixed(2)} s | ${megabytes === 0 ? '' : `${Math.round(megabytes)} MB`} | ${holds} |`
  })
  return `${TITLE}

Valid files that are cut off at each percent of their length, or have bytes or markup changed, cut out, doubled and moved at random. Each must end in a draft or a finding within ${SECONDS} seconds of processor time and with ${MEGABYTES} MB more than before, and nothing may be written outside of the issue. Time and memory differ from run to run. PDF files are read by the ten thousand in one thread, and what is too much for it as users read them: in a thread that is stopped in time, whose memory is told.

\`\`\`sh
pnpm fuzz
\`\`\`

| what | files | drafted all the same | slowest | memory | holds |
|---|---:|---:|---:|---:|---|
${rows.join('\n')}
`
}

/** The section of a page, to be kept when the rest is written anew. */
export function hostileSectionOf(page) {
  const at = page.indexOf(`\n${TITLE}\n`)
  return at < 0 ? '' : page.slice(at + 1)
}

export function withHostileSection(page, section) {
  const at = page.indexOf(`\n${TITLE}\n`)
  const rest = at < 0 ? page.trimEnd() : page.slice(0, at).trimEnd()
  return section === '' ? `${rest}\n` : `${rest}\n\n${section.trimEnd()}\n`
}
