import { defineRule } from '@bantin/diagnostics'

/** What is found may go over a line of the source; a message does not. */
const inLine = (words: string): string => words.replace(/\s+/g, ' ')

/** An abbreviation was written out. */
export const abbreviationExpanded = defineRule<{ short: string; full: string }>({
  id: 'annotation/abbreviation-expanded',
  severity: 'info',
  message: {
    vi: ({ short, full }) => `“${short}” dùng lần đầu trong bài được viết đầy đủ: “${full} (${short})”.`,
    en: ({ short, full }) => `“${short}” is written out where the item first uses it: “${full} (${short})”.`,
  },
  help: {
    vi: ({ short }) => `Nếu không đúng nghĩa, viết đầy đủ trong bài, hoặc ghi “${short}: false” vào “lexicon”.`,
    en: ({ short }) => `If it stands for something else, write that out in the text, or put “${short}: false” into “lexicon”.`,
  },
  explanation: {
    vi: 'Người nghe loa và người mới đọc bản tin không biết hết chữ viết tắt. Tệp nguồn giữ nguyên; chữ đầy đủ chỉ có trong các bản phát hành.',
    en: 'Listeners and new readers do not know every abbreviation. The source stays as it is; only what is published has the full form.',
  },
})

/** An old name of a province got the name of today. */
export const placeDescribed = defineRule<{ name: string; today: string }>({
  id: 'annotation/place-described',
  severity: 'info',
  message: {
    vi: ({ name, today }) => `“${inLine(name)}” được ghi thêm “${today}” ở lần nhắc đầu trong bài.`,
    en: ({ name, today }) => `“${inLine(name)}” got “${today}” where the item first names it.`,
  },
  help: {
    vi: 'Muốn viết khác, tự ghi tên hiện nay ngay sau tên cũ; khi ấy không ghi thêm nữa.',
    en: 'To put it in another way, write the name of today right behind the old one; then nothing is added.',
  },
  explanation: {
    vi: 'Từ ngày 1/7/2025, 63 tỉnh, thành phố còn 34. Người đọc hôm nay cần biết tên cũ nay thuộc đâu, theo ngày của số bản tin.',
    en: 'Since 1 July 2025 the 63 provincial units are 34. Readers need to know where an old name belongs on the date of the issue.',
  },
  source: { title: 'Nghị quyết 202/2025/QH15', verified: false },
})

/** A name that may be that of an old province, or of something else. */
export const placeAmbiguous = defineRule<{ name: string; described: string }>({
  id: 'annotation/place-ambiguous',
  severity: 'info',
  message: {
    vi: ({ name }) => `Không rõ “${inLine(name)}” ở đây có phải là tên tỉnh cũ không, nên không ghi thêm gì.`,
    en: ({ name }) => `It is not clear whether “${inLine(name)}” is the old province here, so nothing was added.`,
  },
  help: {
    vi: ({ described }) => `Nếu là tỉnh cũ, viết “${inLine(described)}”. Nếu là tên khác, không phải làm gì.`,
    en: ({ described }) => `If it is the old province, write “${inLine(described)}”. If it is another name, there is nothing to do.`,
  },
  explanation: {
    vi: 'Tên tỉnh cũng là tên người, trường, công ty, sông, xã. Ghi thêm sai chỗ làm sai nghĩa, nên chỗ chưa chắc chắn để người biên tập quyết định.',
    en: 'Names of provinces are also names of people, schools, companies, rivers and communes. A note in the wrong place would be false, so an editor decides.',
  },
})

/** A date got its lunar date. */
export const lunarDateAdded = defineRule<{ date: string; lunar: string }>({
  id: 'annotation/lunar-date-added',
  severity: 'info',
  message: {
    vi: ({ date, lunar }) => `“${inLine(date)}” được ghi thêm ngày âm lịch: “${lunar}”.`,
    en: ({ date, lunar }) => `“${inLine(date)}” got its date in the lunar calendar: “${lunar}”.`,
  },
  help: {
    vi: 'Muốn chỉ ghi cho một số ngày, liệt kê các ngày ấy trong “days”.',
    en: 'To have it for some days only, list these in “days”.',
  },
  explanation: {
    vi: 'Lễ hội, ngày giỗ và mùa vụ đi theo âm lịch. Ngày âm tính theo giờ Việt Nam (UTC+7), không theo lịch Trung Quốc.',
    en: 'Festivals, anniversaries and seasons follow the lunar calendar, which is computed for Viet Nam (UTC+7), not for China.',
  },
  source: { title: 'Quyết định 121-CP (8/8/1967)', verified: false },
})

/** The documents that an item cites. */
export const documentsFound = defineRule<{ documents: number; mentions: number; linked: number }>({
  id: 'citation/documents-found',
  severity: 'info',
  message: {
    vi: ({ documents, mentions, linked }) => `Bài dẫn ${documents} văn bản (${mentions} lần), ${linked} lần có liên kết.`,
    en: ({ documents, mentions, linked }) =>
      `The item cites ${count(documents, 'document')} (${count(mentions, 'mention')}), ${linked} with a link.`,
  },
  help: {
    vi: 'Muốn có thêm liên kết, ghi địa chỉ của văn bản vào “registry”.',
    en: 'For more links, give the addresses of documents in “registry”.',
  },
  explanation: {
    vi: 'Văn bản được nhận ra theo loại, số, ký hiệu và ngày hoặc nhiệm kỳ. Chỉ văn bản có địa chỉ do người biên tập ghi mới được nối; Bantin không đoán địa chỉ.',
    en: 'Documents are known by type, number, symbol and date or term. Only those whose address an editor has given are linked; Bantin guesses no addresses.',
  },
})

/** A citation that may mean several documents that the editor knows. */
export const documentAmbiguous = defineRule<{ citation: string; names: readonly string[] }>({
  id: 'citation/document-ambiguous',
  severity: 'info',
  message: {
    vi: ({ citation, names }) => `“${inLine(citation)}” có thể là: ${names.join('; ')}. Không nối liên kết.`,
    en: ({ citation, names }) => `“${inLine(citation)}” may be any of: ${names.join('; ')}. No link was made.`,
  },
  help: {
    vi: 'Ghi thêm ngày, khóa hoặc cơ quan ban hành ở lần dẫn đầu trong bài.',
    en: 'Add the date, the term or the issuer where the item first cites it.',
  },
  explanation: {
    vi: 'Số văn bản của Đảng đánh lại từ đầu mỗi nhiệm kỳ, và mỗi tỉnh, mỗi xã có dãy số riêng: chỉ số và ký hiệu thì chưa đủ.',
    en: 'Numbers of the Party start again with each term, and each province and commune has its own: number and symbol alone do not say enough.',
  },
})

/** A symbol with other letters or strokes than those of its kind. */
export const unusualSymbol = defineRule<{ written: string; usual: string }>({
  id: 'citation/unusual-symbol',
  severity: 'warning',
  message: {
    vi: ({ written, usual }) => `Ký hiệu “${inLine(written)}” khác cách viết thường dùng: “${usual}”.`,
    en: ({ written, usual }) => `The symbol “${inLine(written)}” differs from the usual form “${usual}”.`,
  },
  help: {
    vi: ({ usual }) => `Xem lại văn bản gốc; nếu gõ nhầm, sửa thành “${usual}”.`,
    en: ({ usual }) => `Look at the document itself; if this is a misprint, make it “${usual}”.`,
  },
  explanation: {
    vi: 'Đảng viết số-loại/cơ quan (18-NQ/TW), Nhà nước viết số/loại-cơ quan (12/QĐ-UBND). Viết lẫn thì người đọc không tra được văn bản.',
    en: 'The Party writes number-type/body (18-NQ/TW), the State number/type-body (12/QĐ-UBND). With the two mixed up nobody finds the document.',
  },
  source: { title: 'Nghị định 30/2020/NĐ-CP, Phụ lục I; Quy định 66-QĐ/TW (2017)', verified: false },
})

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
