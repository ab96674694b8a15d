import { type AnyRule, defineRule } from '@bantin/diagnostics'

const quote = (words: readonly string[]): string => (words.length > 0 ? `“${words.join(' ')}”` : '')

/** A word of the source that the artifacts do not show. */
export const wordLost = defineRule<{ word: string; part: string; before: readonly string[]; more: number }>({
  id: 'conformance/word-lost',
  severity: 'error',
  message: {
    vi: ({ word, part, before, more }) =>
      `Mất chữ “${word}” (${part})${before.length > 0 ? `, đứng sau ${quote(before)}` : ''}${more > 0 ? `, và ${more} chữ nữa` : ''}.`,
    en: ({ word, part, before, more }) =>
      `The word “${word}” (${part}) is lost${before.length > 0 ? `, behind ${quote(before)}` : ''}${more > 0 ? `, and ${more} more` : ''}.`,
  },
  help: {
    vi: 'Cho dạng xuất bản ghi đủ chữ của phần này; nếu cố ý bỏ, hãy khai báo trong “omits”.',
    en: 'Make the form write the words of this part; declare in “omits” what is left out on purpose.',
  },
  explanation: {
    vi: 'Mọi chữ của bài phải có trong mọi dạng toàn văn, theo thứ tự đọc, khi một chương trình khác đọc lại tệp.',
    en: 'Every word of the source stands in every full-text form, in reading order, as an independent reader extracts it.',
  },
})

/** A word that stands only before words that it should follow. */
export const outOfOrder = defineRule<{ word: string; part: string; before: readonly string[]; more: number }>({
  id: 'conformance/out-of-order',
  severity: 'error',
  message: {
    vi: ({ word, part, before, more }) =>
      `Chữ “${word}” (${part}) sai thứ tự đọc${before.length > 0 ? `: không đứng sau ${quote(before)}` : ''}${more > 0 ? `; ${more} chữ nữa cũng vậy` : ''}.`,
    en: ({ word, part, before, more }) =>
      `The word “${word}” (${part}) is out of reading order${before.length > 0 ? `: it does not follow ${quote(before)}` : ''}${more > 0 ? `; ${more} more likewise` : ''}.`,
  },
  help: {
    vi: 'Ghi các bài, và các khối trong bài, theo thứ tự của số báo.',
    en: 'Write items, and the blocks of an item, in the order of the issue.',
  },
  explanation: {
    vi: 'Người nghe loa và người dùng trình đọc màn hình nhận chữ theo thứ tự trong tệp.',
    en: 'Who listens to a loudspeaker or a screen reader gets the words in the order of the file.',
  },
})

/** A node whose words do not come out. */
export const nodeLost = defineRule<{ node: string; word: string }>({
  id: 'conformance/node-lost',
  severity: 'error',
  message: {
    vi: ({ node, word }) => `Thành phần “${node}” mất chữ “${word}”.`,
    en: ({ node, word }) => `The node “${node}” loses the word “${word}”.`,
  },
  help: {
    vi: 'Sửa cách dạng xuất bản thể hiện thành phần này, hoặc khai báo nó trong “omits”.',
    en: 'Mend the form’s handler of this node, or declare the node in “omits”.',
  },
  explanation: {
    vi: 'Một thành phần được khai báo trong “nodes” phải thật sự được thể hiện.',
    en: 'A node that a form declares in “nodes” must really be shown.',
  },
})

/** Two renderings of one issue that are not the same bytes. */
export const notDeterministic = defineRule<{
  path: string
  when: 'again' | 'fresh' | 'reversed' | 'elsewhere'
  change: 'bytes' | 'absent' | 'added' | 'order'
}>({
  id: 'conformance/not-deterministic',
  severity: 'error',
  message: {
    vi: ({ path, when, change }) => `Kết quả không lặp lại được (${WHEN[when].vi}): tệp “${path}” ${CHANGE[change].vi}.`,
    en: ({ path, when, change }) => `The output cannot be repeated (${WHEN[when].en}): the file “${path}” ${CHANGE[change].en}.`,
  },
  help: {
    vi: 'Lấy ngày từ số báo, đừng dùng đồng hồ, số ngẫu nhiên, múi giờ, ngôn ngữ của máy hay thứ tự tệp.',
    en: 'Take dates from the issue; use no clock, random number, time zone, locale or order of files.',
  },
  explanation: {
    vi: 'Cùng đầu vào phải cho cùng từng byte trên mọi máy, để kiểm tra được tệp đã phát hành.',
    en: 'The same input gives the same bytes on any machine, so that what was published can be checked.',
  },
})

const WHEN = {
  again: { vi: 'xuất lần thứ hai', en: 'rendered a second time' },
  fresh: { vi: 'xuất bằng bộ xuất mới', en: 'with a fresh adapter' },
  reversed: { vi: 'đảo thứ tự tệp nguồn', en: 'with the source files in another order' },
  elsewhere: { vi: 'xuất trong hoàn cảnh khác', en: 'under other circumstances' },
} as const

const CHANGE = {
  bytes: { vi: 'khác nội dung', en: 'has other bytes' },
  absent: { vi: 'không còn', en: 'is gone' },
  added: { vi: 'mới xuất hiện', en: 'is new' },
  order: { vi: 'đổi vị trí trong danh sách', en: 'has another place in the list' },
} as const

/** A language of the issue that the artifacts do not declare. */
export const languageMissing = defineRule<{ language: string }>({
  id: 'conformance/language-missing',
  severity: 'error',
  message: {
    vi: ({ language }) => `Tệp xuất ra không khai báo ngôn ngữ “${language}”.`,
    en: ({ language }) => `The artifacts do not declare the language “${language}”.`,
  },
  help: {
    vi: 'Ghi ngôn ngữ của số báo, của bài và của từng đoạn tiếng khác.',
    en: 'Declare the language of the issue, of each item and of each passage.',
  },
  explanation: {
    vi: 'Trình đọc màn hình chọn giọng đọc, trình dàn trang chọn cách ngắt dòng, theo ngôn ngữ được khai báo.',
    en: 'Screen readers choose a voice, and typesetters how to break lines, by the declared language.',
  },
})

/** A picture whose description is not in the artifacts. */
export const altMissing = defineRule<{ alt: string }>({
  id: 'conformance/alt-missing',
  severity: 'error',
  message: { vi: ({ alt }) => `Mất mô tả ảnh “${alt}”.`, en: ({ alt }) => `The description “${alt}” of a picture is lost.` },
  help: { vi: 'Ghi mô tả kèm mỗi ảnh.', en: 'Write the description with each picture.' },
  explanation: { vi: 'Người không nhìn thấy ảnh biết ảnh qua mô tả.', en: 'Who cannot see a picture knows it by its description.' },
})

/** A text that did not come out letter by letter. */
export const notLiteral = defineRule<{ text: string }>({
  id: 'conformance/not-literal',
  severity: 'error',
  message: {
    vi: ({ text }) => `Không tìm thấy nguyên văn: “${text}”.`,
    en: ({ text }) => `The text does not come out letter by letter: “${text}”.`,
  },
  help: {
    vi: 'Thoát các ký tự đặc biệt của định dạng đích, đừng chạy chữ của bài như mã.',
    en: 'Escape what is special in the target format; never evaluate the words of an item.',
  },
  explanation: {
    vi: 'Chữ của bài là chữ, dù trông giống HTML, Typst hay LaTeX.',
    en: 'The words of an item are words, even where they look like HTML, Typst or LaTeX.',
  },
})

/** All rules of this package. */
export const rules: readonly AnyRule[] = [altMissing, languageMissing, nodeLost, notDeterministic, notLiteral, outOfOrder, wordLost]
