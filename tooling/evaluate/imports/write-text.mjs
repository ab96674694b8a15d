/** A known document as plain text with hard line ends. */

const WIDTH = 72

function wrap(text, { first = '', rest = '' } = {}) {
  const lines = []
  let line = first
  let begun = false
  for (const word of text.split(' ')) {
    if (begun && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = rest + word
    } else line += (begun ? ' ' : '') + word
    begun = true
  }
  return [...lines, line]
}

export function toText({ title, blocks }) {
  const lines = [title, '='.repeat(title.length), '']
  for (const block of blocks) {
    if (block.type === 'heading') lines.push(block.text, '-'.repeat(block.text.length))
    else if (block.type === 'list')
      block.items.forEach(({ text }, i) => {
        const mark = block.ordered ? `${i + 1}. ` : '- '
        lines.push(...wrap(text, { first: mark, rest: ' '.repeat(mark.length) }))
      })
    else lines.push(...wrap(block.runs.map((run) => run.text ?? '').join('')))
    lines.push('')
  }
  return lines.join('\n')
}
