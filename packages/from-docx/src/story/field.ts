import { beginAway, endAway, leaveOut } from './left-out.ts'
import { plainText } from './plain-text.ts'
import { type Contents, type Field, lineOf, type Story } from './story.ts'
import { addText } from './words.ts'

const CONTENTS = /^(?:TOC|INDEX|TOA)\b/i
const PAGES = /^(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i

/** A field begins with its code. */
export function beginField(story: Story): Field {
  const field: Field = { code: '', spare: '', phase: 'code' }
  story.fields.push(field)
  story.codes.push(field)
  return field
}

/** The result of a field begins: what it is depends on the code. */
export function separateField(story: Story, field: Field | undefined): void {
  if (!field || field.phase === 'result') return
  endCode(story, field)
  const code = field.code.trim()
  if (CONTENTS.test(code)) field.contents = beginContents(story)
  else if (PAGES.test(code)) field.away = beginAway(story, isFurniture(story) ? 'page-number' : 'field')
  else {
    const address = addressOf(code)
    if (address === undefined) return
    field.link = { address }
    story.links.push(field.link)
  }
}

/** A field ends. One without a result may still stand for something that is seen. */
export function endField(story: Story, field: Field | undefined): void {
  if (!field) return
  const at = story.fields.lastIndexOf(field)
  if (at >= 0) story.fields.splice(at, 1)
  if (field.phase === 'code') {
    endCode(story, field)
    showCode(story, field)
  } else {
    if (field.form?.checked !== undefined) showForm(story, field)
    endContents(story, field.contents)
    endAway(story, field.away)
    endLink(story, field.link)
  }
}

/** Fields that the story ends within: what stood in their codes is listed. */
export function endFields(story: Story): void {
  for (const field of story.fields.splice(0).reverse()) {
    if (field.phase === 'code') leaveOut(story, 'field', field.spare)
    endAway(story, field.away)
  }
  story.codes.length = 0
}

/** From here on paragraphs are a table of contents, unless they are one already. */
export function beginContents(story: Story): Contents | undefined {
  if (story.contents) return undefined
  story.contents = { closed: false, paragraphs: [] }
  return story.contents
}

/** The table of contents ends, and its paragraphs are taken out of the text. */
export function endContents(story: Story, contents: Contents | undefined): void {
  if (!contents) return
  story.contents = undefined
  contents.closed = true
  for (const { block, line } of contents.paragraphs) {
    story.removed.add(block)
    leaveOut(story, 'contents', plainText([block], story.shared), { line })
    story.emitted++
  }
}

export function endLink(story: Story, link: { readonly address: string } | undefined): void {
  const at = link ? story.links.lastIndexOf(link) : -1
  if (at >= 0) story.links.splice(at, 1)
}

function endCode(story: Story, field: Field): void {
  field.phase = 'result'
  const at = story.codes.lastIndexOf(field)
  if (at >= 0) story.codes.splice(at, 1)
}

function showCode(story: Story, field: Field): void {
  const code = field.code.trim()
  const symbol = /^SYMBOL\s+(?:(0x[\da-f]{1,6})|(\d{1,7}))(?:.*?\\f\s+"?([^"\\]{1,60}?)"?\s*(?:\\|$))?/i.exec(code)
  if (symbol) addText(story, symbolOf(Number(symbol[1] ?? symbol[2])), symbol[3])
  else if (/^FORM/i.test(code)) showForm(story, field)
  else if (PAGES.test(code)) leaveOut(story, isFurniture(story) ? 'page-number' : 'field', '', { line: lineOf(story) })
  else leaveOut(story, 'field', `${code} ${field.spare}`.trim())
  story.emitted++
}

/** Letters below 256 of a symbol font stand in the private area. */
const symbolOf = (code: number): string => (code > 0x10ffff ? '' : String.fromCodePoint(code < 256 ? 0xf000 + code : code))

function showForm(story: Story, { form }: Field): void {
  if (form?.checked !== undefined) addText(story, form.checked ? '☒' : '☐')
  else if (form) addText(story, form.choices[form.chosen] ?? '')
}

const isFurniture = ({ kind }: Story): boolean => kind === 'header' || kind === 'footer'

/** `HYPERLINK "https://…" \l "place"`: both parts may lack, and quotation marks as well. */
function addressOf(code: string): string | undefined {
  const match = /^HYPERLINK\s+(?!\\)(?:"([^"]*)"|(\S+))/i.exec(code)
  const place = /\\l\s+(?:"([^"]*)"|(\S+))/i.exec(code)
  const address = (match?.[1] ?? match?.[2] ?? '') + (place ? `#${place[1] ?? place[2] ?? ''}` : '')
  return safeAddress(address)
}

/** An address that a reader may follow; one that runs something is none. */
export function safeAddress(address: string): string | undefined {
  const plain = address.trim()
  return plain === '' || plain === '#' || /^(?:javascript|vbscript|data):/i.test(plain.replace(/[\p{Cc}\s]/gu, '')) ? undefined : plain
}
