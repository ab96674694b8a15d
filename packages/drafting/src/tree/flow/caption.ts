import { textOf } from '@bantin/transforms'
import type { Image, Nodes, PhrasingContent } from 'mdast'
import type { SourcePlace } from '../../manuscript/place.ts'
import type { TreeContext } from '../context.ts'

/**
 * Make words the caption of the picture that they stand below. False where there is none, or where they hold what a caption cannot.
 * The caption is offered as a description too, for a person to judge: a picture often shows something else than its caption says.
 */
export function captionPicture(before: Nodes | undefined, words: PhrasingContent[], context: TreeContext, place: SourcePlace): boolean {
  const picture = pictureOf(before)
  if (!picture || picture.title || words.some(({ type }) => type === 'footnoteReference' || type === 'link')) return false
  const caption = textOf({ type: 'paragraph', children: words }).replace(/\s+/g, ' ')
  if (caption === '') return false
  picture.title = caption
  if (!picture.alt)
    context.guesses.push({
      kind: 'alt',
      item: context.id,
      value: caption,
      confidence: 0.4,
      reason: {
        vi: 'Tệp không có lời mô tả ảnh; chú thích ảnh được gợi ý, cần viết lại cho người không nhìn thấy ảnh.',
        en: 'The file has no description of the picture; its caption is offered, to be written anew for those who do not see it.',
      },
      place,
    })
  return true
}

function pictureOf(node: Nodes | undefined): Image | undefined {
  const [only] = node?.type === 'paragraph' && node.children.length === 1 ? node.children : []
  return only?.type === 'image' ? only : undefined
}
