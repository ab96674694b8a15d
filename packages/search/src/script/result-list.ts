import type { MarkedText } from '../hit/marked-text.ts'
import type { SearchHit } from '../hit/search-hit.ts'

const create = (name: string, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(name)
  for (const child of children) element.append(child)
  return element
}

/** Text with what was found in `<mark>`; words that follow one another in one. */
function marked({ text, matches }: MarkedText): DocumentFragment {
  const fragment = document.createDocumentFragment()
  let done = 0
  for (let i = 0; i < matches.length; i++) {
    const start = matches[i]!.start
    while (i + 1 < matches.length && text.slice(matches[i]!.end, matches[i + 1]!.start) === ' ') i++
    fragment.append(text.slice(done, start), create('mark', text.slice(start, matches[i]!.end)))
    done = matches[i]!.end
  }
  fragment.append(text.slice(done))
  return fragment
}

function addressOf({ address, textFragment }: SearchHit): string {
  // A browser that does not know text fragments would look for a heading with this id
  if (!textFragment || !('fragmentDirective' in document)) return address
  return address + (address.indexOf('#') < 0 ? '#' : '') + textFragment
}

/** A hit as an item of the list. */
export function resultItem(hit: SearchHit): HTMLElement {
  const link = create('a', marked(hit.title)) as HTMLAnchorElement
  link.setAttribute('href', addressOf(hit))
  const time = create('time', hit.issue.date.split('-').reverse().join('/'))
  time.setAttribute('datetime', hit.issue.date)
  const where = create('p', `${hit.issue.title} · `, time, ` · ${hit.section.title}`)
  where.className = 'search-where'
  if (hit.places.length > 0) where.append(` · ${hit.places.slice(0, 3).join(', ')}`)
  const item = create('li', create('h2', link), where)
  const words = create('p')
  if (hit.passage) words.append(create('b', hit.passage.heading), ': ')
  words.append(marked(hit.snippet))
  if (hit.snippet.text) item.append(words)
  if (hit.language) {
    link.lang = hit.language
    words.lang = hit.language
  }
  return item
}
