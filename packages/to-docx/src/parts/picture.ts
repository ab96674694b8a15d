import { type FileChild, Paragraph } from 'docx'
import { imageRun } from '../images/image-run.ts'
import type { Writer } from '../writer/writer.ts'
import { words } from './line.ts'

/** A picture of the front matter: the file, its description, the words under it. */
export interface FramedPicture {
  readonly image: string
  readonly alt: string
  readonly caption?: string | undefined
  readonly credit?: string | undefined
  readonly language: string
}

/** A picture with its caption and the name of who made it. */
export function framedPicture(
  writer: Writer,
  { image, alt, caption, credit, language }: FramedPicture,
  width: number,
  height?: number,
): FileChild[] {
  const { labels } = writer
  const made = imageRun(writer, image, { alt, width, ...(height === undefined ? {} : { height }) })
  const by = credit ? [...words(writer, `${caption ? ' ' : ''}${labels.credit} `, labels.language), ...words(writer, credit, language)] : []
  const under = [...(caption ? words(writer, caption, language) : []), ...by]
  return [
    new Paragraph({ style: 'Figure', keepNext: under.length > 0, children: made ? [made] : words(writer, alt, language) }),
    ...(under.length > 0 ? [new Paragraph({ style: 'Caption', children: under })] : []),
  ]
}
