import type { Omission } from '@bantin/compile'
import { type SpeechOptions, speechOptions } from './options.ts'

const struck: Omission = {
  node: 'delete',
  reason: {
    vi: 'Chữ gạch bỏ không đọc, vì người nghe không thấy nét gạch; kịch bản vẫn in.',
    en: 'Struck words are not read, since nobody hears the stroke; the script prints them.',
  },
}

const pictures: Omission = {
  node: 'image',
  reason: {
    vi: 'Mô tả ảnh không đọc, theo tùy chọn pictures; kịch bản vẫn in.',
    en: 'Descriptions of pictures are not read, as the option pictures asks; the script prints them.',
  },
}

const notes: readonly Omission[] = ['footnoteDefinition', 'footnoteReference'].map((node) => ({
  node,
  reason: {
    vi: 'Chú thích không đọc, theo tùy chọn notes; kịch bản vẫn in.',
    en: 'Notes are not read, as the option notes asks; the script prints them.',
  },
}))

/** What is not read with these options, and why. */
export function omissions(options: SpeechOptions | undefined): readonly Omission[] {
  const { data } = speechOptions.safeParse(options ?? {})
  return [struck, ...(data?.pictures === 'silent' ? [pictures] : []), ...(data?.notes === 'silent' ? notes : [])]
}
