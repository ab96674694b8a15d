/** A known document as a source of Typst. Its words stand in strings, so that no sign of theirs is markup. */

const PAGE = `#set page(paper: "a5", margin: 16mm)
#set text(font: ("Noto Serif", "Noto Serif Khmer"), lang: "vi", size: 10pt, fallback: false)
#set par(justify: true)
`

const words = (text) => `#${JSON.stringify(text)}`

export function toTypst({ title, blocks }) {
  const run = ({ text, bold, italic, note }) => {
    if (note) return `#footnote[${words(note)}]`
    if (bold) return `#strong[${words(text)}]`
    return italic ? `#emph[${words(text)}]` : words(text)
  }
  const list = (items, ordered) => {
    const inner = items.map(
      ({ text, ordered: counted = false, items: own = [] }) => `[${words(text)}${own.length > 0 ? list(own, counted) : ''}]`,
    )
    return `#${ordered ? 'enum' : 'list'}(${inner.join(', ')})`
  }
  const block = (one) => {
    if (one.type === 'heading') return `#heading(level: ${one.level})[${words(one.text)}]`
    if (one.type === 'list') return list(one.items, one.ordered)
    if (one.type === 'table') {
      const cells = (row) => row.map((text) => `[${words(text)}]`).join(', ')
      return `#table(columns: ${one.header.length}, table.header(${cells(one.header)}), ${one.rows.map(cells).join(', ')})`
    }
    return one.runs.map(run).join('')
  }
  return `${PAGE}${[`#heading(level: 1)[${words(title)}]`, ...blocks.map(block)].join('\n\n')}\n`
}
