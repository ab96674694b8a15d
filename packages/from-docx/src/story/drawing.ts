import { mediaTypeOf } from '../package/media-type.ts'
import { resolveTarget } from '../package/relationships.ts'
import { addPlain, leaveOut } from './left-out.ts'
import { remark } from './shared.ts'
import { lineOf, type OpenDrawing, type Story } from './story.ts'
import { addInline } from './words.ts'

/** Sentences that Office writes by itself in place of a description, and names of files. */
const AUTOMATIC =
  /description (?:automatically )?generated|mô tả được tạo (?:ra )?(?:một cách )?tự động|^(?:a picture containing|hình ảnh có chứa|ảnh có chứa)\b|^\S+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$|^[a-z]:\\|^(?:picture|image|hình ảnh|ảnh|hình) ?\d*$/i

/** The words that describe a picture, if a person wrote them. */
export function altOf(...candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.map((one) => one?.trim()).find((one) => one !== undefined && one !== '' && !AUTOMATIC.test(one))
}

/** Put a picture into the text by the id of its relationship. */
export function addPicture(story: Story, id: string | undefined, alt: string | undefined): void {
  const drawing = story.drawings.at(-1)
  if (drawing) drawing.used = true
  const relation = id === undefined ? undefined : story.relationships.get(id)
  const away = story.aways.at(-1)
  if (away || story.codes.length > 0) {
    if (away && alt) addPlain(story, away, alt)
    return
  }
  if (story.kind === 'header' || story.kind === 'footer') {
    leaveOut(story, 'page-furniture', alt ?? '')
    return
  }
  if (!relation || relation.external) {
    remark(story.shared, relation ? 'linked' : 'missing-picture', lineOf(story))
    leaveOut(story, 'embedded', alt ?? '')
    return
  }
  const name = pictureName(story, resolveTarget(story.part, relation.target))
  if (name === undefined) {
    remark(story.shared, 'missing-picture', lineOf(story))
    leaveOut(story, 'embedded', alt ?? '')
  } else addInline(story, { type: 'picture', picture: name, ...(alt === undefined ? {} : { alt }) })
}

/** A picture's name; its bytes are read the first time. */
function pictureName({ shared }: Story, part: string): string | undefined {
  const known = shared.pictureNames.get(part)
  if (known !== undefined) return known
  const written = shared.pack.entry(part)?.name
  const bytes = shared.pack.bytes(part, 'picture')
  if (written === undefined || !bytes) return undefined
  const own = written.slice(written.lastIndexOf('/') + 1)
  const dot = own.lastIndexOf('.')
  let name = own
  for (let i = 2; shared.pictures.has(name); i++) name = dot < 0 ? `${own}-${i}` : `${own.slice(0, dot)}-${i}${own.slice(dot)}`
  shared.pictures.set(name, { name, bytes, mediaType: mediaTypeOf(bytes) })
  shared.pictureNames.set(part, name)
  return name
}

export function openDrawing(story: Story, kind: OpenDrawing['kind']): void {
  story.drawings.push({ kind, used: false, text: '' })
}

export function closeDrawing(story: Story): void {
  const drawing = story.drawings.pop()
  if (!drawing || (drawing.used && drawing.text === '')) return
  const away = story.aways.at(-1)
  const text = drawing.text.trim() || (drawing.used ? '' : (drawing.alt ?? ''))
  if (away) addPlain(story, away, text)
  else {
    if (!drawing.used) remark(story.shared, 'drawing', lineOf(story))
    leaveOut(story, 'drawing', text)
    story.emitted++
  }
}

/** A chart, diagram, sheet or control: never run. Its words are listed. */
export function leaveObjectOut(story: Story, id?: string | undefined): void {
  const drawing = story.drawings.at(-1)
  if (drawing) drawing.used = true
  const relation = id === undefined ? undefined : story.relationships.get(id)
  let text = ''
  const part = relation && !relation.external ? resolveTarget(story.part, relation.target) : undefined
  if (part !== undefined && !story.shared.objects.has(part)) {
    story.shared.objects.add(part)
    let collecting = false
    // words of a chart are its titles and the names of its rows; its figures are numbers of a sheet
    story.shared.pack.read(part, 'drawing', {
      open(name) {
        collecting = name === 'a:t' || name === 'c:v'
      },
      close() {
        if (collecting) text += '\n'
        collecting = false
      },
      text(value) {
        if (collecting) text += value
      },
    })
  }
  remark(story.shared, 'embedded', lineOf(story))
  const away = story.aways.at(-1)
  if (away) addPlain(story, away, text)
  else leaveOut(story, 'embedded', text.trim())
  story.emitted++
}
