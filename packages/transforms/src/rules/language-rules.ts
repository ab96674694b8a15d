import { defineRule, type Fix } from '@bantin/diagnostics'

/** What a transform put right in a text. */
export interface TextChange {
  readonly replaces: string
  readonly by: string
  /** The place is surely that of `replaces`, and the Markdown around stays what it is. */
  readonly isFixable: boolean
}

/** A change, and the word that it is in. */
export interface WordChange extends TextChange {
  readonly word: string
}

/** A change, and the sign beside it. */
export interface SignChange extends TextChange {
  readonly sign: string
}

const fix = ({ replaces, by, isFixable }: TextChange): Fix | undefined => (isFixable ? { replaces, by } : undefined)

/** The codes of the characters of a text, each once: U+0110. */
const codesOf = (text: string): string =>
  [...new Set(text)].map((char) => `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

const PUBLISHED_VI = 'Bản phát hành đã dùng cách viết đúng.'
const PUBLISHED_EN = 'What is published already has it right.'

/** A character that only looks like a letter of Vietnamese. */
export const lookalikeLetter = defineRule<WordChange>({
  id: 'text/lookalike-letter',
  severity: 'warning',
  message: {
    vi: ({ replaces, by, word }) => `Trong “${word}” có ký tự ${codesOf(replaces)} chỉ trông giống “${by}”.`,
    en: ({ replaces, by, word }) => `“${word}” has the character ${codesOf(replaces)}, which only looks like “${by}”.`,
  },
  help: {
    vi: ({ by }) => `Gõ lại “${by}”. ${PUBLISHED_VI}`,
    en: ({ by }) => `Type “${by}” again. ${PUBLISHED_EN}`,
  },
  explanation: {
    vi: 'Ký tự lạ trông giống chữ Việt thường do phông chữ cũ, bộ gõ hoặc máy quét để lại. Mắt không thấy khác, nhưng tìm kiếm, sắp xếp và giọng đọc đều coi là chữ khác.',
    en: 'Characters that look like Vietnamese letters are left by old fonts, input methods and scanners. The eye sees no difference; search, sorting and voices do.',
  },
  source: { title: 'Unicode UTS #39, confusables', url: 'https://www.unicode.org/reports/tr39/', verified: true },
  fix,
})

/** A sign without a width inside a text. */
export const invisibleSign = defineRule<WordChange>({
  id: 'text/invisible-sign',
  severity: 'info',
  message: {
    vi: ({ replaces, word }) => `${word ? `Ở “${word}” có` : 'Có'} ký tự vô hình ${codesOf(invisible(replaces))}, đã bỏ.`,
    en: ({ replaces, word }) =>
      `${word ? `“${word}” has` : 'The text has'} the invisible character ${codesOf(invisible(replaces))}; it was taken out.`,
  },
  help: { vi: `Xóa rồi gõ lại chỗ này. ${PUBLISHED_VI}`, en: `Delete this place and type it again. ${PUBLISHED_EN}` },
  explanation: {
    vi: 'Dấu nối mềm và khoảng trắng không độ rộng thường dán theo từ Word hoặc trang web. Chúng cắt một từ thành hai đối với máy, nên tìm không thấy từ ấy.',
    en: 'Soft hyphens and zero-width spaces come along when text is pasted from Word or a web page. They cut a word in two for machines, so that search misses it.',
  },
  fix,
})

const invisible = (text: string): string => text.replace(/[^\u00ad\u200b-\u200d\ufeff]/g, '') || text

/** A special space where an ordinary one belongs. */
export const specialSpace = defineRule<TextChange>({
  id: 'text/special-space',
  severity: 'info',
  message: {
    vi: ({ replaces, by }) => `Khoảng trắng đặc biệt ${codesOf(replaces)} được ${by ? 'thay bằng dấu cách thường' : 'bỏ đi'}.`,
    en: ({ replaces, by }) => `The special space ${codesOf(replaces)} was ${by ? 'made an ordinary one' : 'taken out'}.`,
  },
  help: {
    vi: `Xóa và gõ lại bằng phím cách. ${PUBLISHED_VI}`,
    en: `Delete it and press the space bar. ${PUBLISHED_EN}`,
  },
  explanation: {
    vi: 'Dấu cách không ngắt dán từ nơi khác giữ những từ không liên quan trên cùng một dòng, làm dòng chữ thưa hoặc tràn. Chỗ cần giữ, như số với đơn vị, thì Bantin tự đặt.',
    en: 'No-break spaces pasted from elsewhere keep unrelated words on one line, which leaves gaps or overflows. Where they belong, as between number and unit, Bantin sets them by itself.',
  },
  fix,
})

const USAGE_VI = 'Quy ước chung của bản in tiếng Việt; không có tiêu chuẩn quốc gia về dấu cách.'
const USAGE_EN = 'The usage of Vietnamese print; there is no national standard of spacing.'

/** A space before a sign that belongs to the word before it. */
export const spaceBeforePunct = defineRule<SignChange>({
  id: 'typography/space-before-punct',
  severity: 'info',
  message: {
    vi: ({ sign }) => `Thừa dấu cách trước “${sign}”.`,
    en: ({ sign }) => `There is a space before “${sign}”.`,
  },
  help: { vi: `Xóa dấu cách. ${PUBLISHED_VI}`, en: `Delete the space. ${PUBLISHED_EN}` },
  explanation: {
    vi: `Dấu câu viết liền với từ đứng trước, nếu không có thể rơi xuống đầu dòng sau. ${USAGE_VI}`,
    en: `A sign stands right behind its word; otherwise it may begin the next line. ${USAGE_EN}`,
  },
  fix,
})

/** No space behind a comma or semicolon. */
export const spaceAfterPunct = defineRule<SignChange>({
  id: 'typography/space-after-punct',
  severity: 'info',
  message: {
    vi: ({ sign }) => `Thiếu dấu cách sau “${sign}”.`,
    en: ({ sign }) => `There is no space after “${sign}”.`,
  },
  help: { vi: `Thêm một dấu cách. ${PUBLISHED_VI}`, en: `Add a space. ${PUBLISHED_EN}` },
  explanation: {
    vi: `Thiếu dấu cách thì hai từ dính liền, không ngắt dòng được và giọng đọc bỏ chỗ nghỉ. ${USAGE_VI}`,
    en: `Without the space two words stick together, lines cannot break there, and voices make no pause. ${USAGE_EN}`,
  },
  fix,
})

/** A space on the inner side of a bracket or quotation mark. */
export const spaceInsideBrackets = defineRule<SignChange>({
  id: 'typography/space-inside-brackets',
  severity: 'info',
  message: {
    vi: ({ sign }) => `Thừa dấu cách ở mặt trong của “${sign}”.`,
    en: ({ sign }) => `There is a space on the inner side of “${sign}”.`,
  },
  help: { vi: `Xóa dấu cách. ${PUBLISHED_VI}`, en: `Delete the space. ${PUBLISHED_EN}` },
  explanation: {
    vi: `Dấu ngoặc và dấu nháy ôm sát chữ bên trong, nếu không có thể đứng lẻ ở đầu hoặc cuối dòng. ${USAGE_VI}`,
    en: `Brackets and quotation marks hold their words tightly; otherwise they may stand alone at the end of a line. ${USAGE_EN}`,
  },
  fix,
})

/** Several spaces in a row. */
export const doubleSpace = defineRule<TextChange>({
  id: 'typography/double-space',
  severity: 'info',
  message: {
    vi: ({ replaces }) => `Có ${replaces.length} dấu cách liền nhau.`,
    en: ({ replaces }) => `There are ${replaces.length} spaces in a row.`,
  },
  help: { vi: `Chỉ để một dấu cách. ${PUBLISHED_VI}`, en: `Leave one. ${PUBLISHED_EN}` },
  explanation: {
    vi: 'Trang web gộp các dấu cách liền nhau, bản in và văn bản thuần thì không, nên cùng một câu hiện ra khác nhau.',
    en: 'Web pages show several spaces as one, print and plain text do not, so that one sentence looks different from form to form.',
  },
  fix,
})

/** Straight quotation marks that surely pair. */
export const straightQuotes = defineRule<TextChange>({
  id: 'typography/quotes',
  severity: 'info',
  message: {
    vi: ({ replaces, by }) => `Dấu nháy thẳng ${replaces} được đổi thành ${by}`,
    en: ({ replaces, by }) => `The straight quotation mark ${replaces} became ${by}`,
  },
  help: { vi: `Dùng “ ” và ‘ ’ bên trong. ${PUBLISHED_VI}`, en: `Use “ ”, and ‘ ’ inside them. ${PUBLISHED_EN}` },
  explanation: {
    vi: `Nháy cong cho thấy chỗ mở và chỗ đóng. Chỉ đổi khi mọi dấu nháy trong đoạn khớp thành cặp. ${USAGE_VI}`,
    en: `Curly marks show where a quotation opens and closes. They are set only when all marks of the paragraph pair. ${USAGE_EN}`,
  },
  fix,
})

/** A hyphen in a range of numbers. */
export const rangeDash = defineRule<TextChange>({
  id: 'typography/range-dash',
  severity: 'info',
  message: {
    vi: ({ by }) => `Khoảng số dùng gạch nối; đã đổi thành ${by}`,
    en: ({ by }) => `A range of numbers had a hyphen; it became ${by}`,
  },
  help: { vi: `Dùng gạch ngang –, không có dấu cách. ${PUBLISHED_VI}`, en: `Use an en dash without spaces. ${PUBLISHED_EN}` },
  explanation: {
    vi: `Gạch ngang phân biệt “từ … đến …” với gạch nối trong số hiệu và tên riêng. ${USAGE_VI}`,
    en: `The dash tells “from … to …” from the hyphen of symbols and names. ${USAGE_EN}`,
  },
  fix,
})

/** A hyphen between spaces, in place of a dash. */
export const spacedDash = defineRule<TextChange>({
  id: 'typography/spaced-dash',
  severity: 'info',
  message: {
    vi: 'Gạch nối giữa hai dấu cách được đổi thành gạch ngang –',
    en: 'A hyphen between spaces became an en dash –',
  },
  help: { vi: `Dùng gạch ngang –. ${PUBLISHED_VI}`, en: `Use an en dash. ${PUBLISHED_EN}` },
  explanation: {
    vi: `Gạch ngang có dấu cách hai bên tách hai phần của câu; gạch nối viết liền. ${USAGE_VI}`,
    en: `A dash between spaces parts a sentence; a hyphen has no spaces. ${USAGE_EN}`,
  },
  fix,
})

/** A word that cannot be a Vietnamese syllable. */
export const misspelling = defineRule<{
  readonly word: string
  readonly suggestions: readonly string[]
  readonly isFixable: boolean
}>({
  id: 'spelling/impossible-syllable',
  severity: 'warning',
  message: {
    vi: ({ word, suggestions }) => `“${word}” không đúng chính tả tiếng Việt. Có phải ${listOf(suggestions, 'hay')}?`,
    en: ({ word, suggestions }) => `“${word}” is not possible in Vietnamese. Did you mean ${listOf(suggestions, 'or')}?`,
  },
  help: {
    vi: 'Sửa lại từ này. Nếu là tiếng khác, viết :tieng[…]{lang=…}; nếu là tên riêng, thêm vào “ignore” của spelling.',
    en: 'Correct the word. Mark another language with :tieng[…]{lang=…}; add a name to “ignore” of spelling.',
  },
  explanation: {
    vi: 'Âm tiết tiếng Việt chỉ có một số cách ghép phụ âm, vần và dấu thanh. Từ nằm ngoài các cách ấy thường do gõ nhầm, do phông chữ cũ hoặc máy quét. Bantin không có từ điển: từ sai mà vẫn ghép được thì không thấy.',
    en: 'A Vietnamese syllable joins onset, rime and tone in a limited number of ways. What lies outside them comes from typing, old fonts or scanning. Bantin has no dictionary: a slip that makes another possible syllable is not seen.',
  },
  fix: ({ word, suggestions: [only], isFixable }) => (isFixable && only !== undefined ? { replaces: word, by: only } : undefined),
})

function listOf(words: readonly string[], or: string): string {
  const quoted = words.map((word) => `“${word}”`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1)}`
}

/** A word with its tone mark in another style than that of the publication. */
export const toneStyleMixed = defineRule<TextChange & { readonly count: number }>({
  id: 'spelling/tone-style',
  severity: 'info',
  message: {
    vi: ({ replaces, by, count }) => `“${replaces}” được viết lại thành “${by}”${count > 1 ? `, ${count} chỗ trong bài` : ''}.`,
    en: ({ replaces, by, count }) => `“${replaces}” became “${by}”${count > 1 ? `, in ${count} places of the item` : ''}.`,
  },
  help: {
    vi: 'Viết dấu thanh theo kiểu của bản tin. Nếu đây là tên riêng phải giữ, thêm vào “protect” của toneStyle.',
    en: 'Place tone marks as the bulletin does. If it is a name that must stay, add it to “protect” of toneStyle.',
  },
  explanation: {
    vi: '“hòa, khỏe, thủy” và “hoà, khoẻ, thuỷ” đều đúng. Một bản tin dùng một kiểu thì tìm kiếm, mục lục và mắt người đọc đều thấy một từ.',
    en: '“hòa, khỏe, thủy” and “hoà, khoẻ, thuỷ” are both right. With one style in a bulletin, search, contents and readers see one word.',
  },
  source: { title: 'Quy định về chính tả tiếng Việt, Bộ Giáo dục, 1984', verified: true },
  fix,
})
