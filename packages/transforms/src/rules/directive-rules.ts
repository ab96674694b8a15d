import { defineRule } from '@bantin/diagnostics'

/** A block directive that Bantin does not know. */
export const unknownDirective = defineRule<{ directive: string; nearest?: string | undefined }>({
  id: 'directive/unknown',
  severity: 'warning',
  message: {
    vi: ({ directive, nearest }) => `Không có khối nào tên là “${directive}”.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ directive, nearest }) => `There is no block called “${directive}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: {
    vi: 'Dùng :::ghi-nho, :::luu-y, :::cau-hoi, :::bo-sung hoặc :::tieng{lang=…}. Chữ bên trong được giữ lại như đoạn văn thường.',
    en: 'Use :::ghi-nho, :::luu-y, :::cau-hoi, :::bo-sung or :::tieng{lang=…}. The words inside are kept as ordinary paragraphs.',
  },
  explanation: {
    vi: 'Dòng bắt đầu bằng :: hoặc ::: mở một khối có tên. Một tên gõ sai sẽ làm mất khung của khối, nên Bantin báo lại và giữ nguyên chữ.',
    en: 'A line that starts with :: or ::: opens a named block. A mistyped name would lose the box, so Bantin reports it and keeps the words.',
  },
})

/** A passage in another language that does not say which. */
export const languageMissing = defineRule<{ given?: string | undefined }>({
  id: 'directive/language-missing',
  severity: 'error',
  message: {
    vi: ({ given }) => (given ? `“${given}” không phải là mã ngôn ngữ.` : 'Khối “tieng” không ghi đây là tiếng gì.'),
    en: ({ given }) => (given ? `“${given}” is not a language tag.` : 'The “tieng” directive does not say which language this is.'),
  },
  help: {
    vi: 'Ghi mã ngôn ngữ trong ngoặc nhọn: {lang=rad} (Ê Đê), {lang=jra} (Gia Rai), {lang=km} (Khmer), {lang=hmn} (Mông).',
    en: 'Write the tag in braces: {lang=rad} (Ê Đê), {lang=jra} (Gia Rai), {lang=km} (Khmer), {lang=hmn} (Mông).',
  },
  explanation: {
    vi: 'Phần mềm đọc màn hình, việc chọn phông chữ và ngắt dòng đều cần biết một đoạn viết bằng tiếng gì. Mã ngôn ngữ theo BCP 47.',
    en: 'Screen readers, the choice of fonts and line breaking all need to know the language of a passage. Tags follow BCP 47.',
  },
})

/** A block without its closing line. */
export const unclosedDirective = defineRule<{ directive: string }>({
  id: 'directive/unclosed',
  severity: 'warning',
  message: {
    vi: ({ directive }) => `Khối “${directive}” không có dòng đóng :::, nên kéo đến hết bài.`,
    en: ({ directive }) => `The block “${directive}” has no closing line :::, so it runs to the end.`,
  },
  help: { vi: 'Thêm một dòng chỉ có ::: ở chỗ khối kết thúc.', en: 'Add a line with nothing but ::: where the block ends.' },
  explanation: {
    vi: 'Thiếu dòng đóng thì mọi đoạn sau đó đều nằm trong khung của khối.',
    en: 'Without the closing line everything that follows stands inside the box.',
  },
})
