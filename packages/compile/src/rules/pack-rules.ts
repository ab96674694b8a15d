import { defineRule, type Localised } from '@bantin/diagnostics'

/** A rule pack that nobody handed over. */
export const unknownPack = defineRule<{ pack: string; nearest?: string | undefined }>({
  id: 'rules/unknown-pack',
  severity: 'error',
  message: {
    vi: ({ pack, nearest }) => `Không có bộ quy định “${pack}”.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ pack, nearest }) => `There is no rule pack “${pack}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: { vi: 'Sửa tên trong “rules:” của bulletin.yaml.', en: 'Correct the name in “rules:” of bulletin.yaml.' },
  explanation: {
    vi: 'Bộ quy định là dữ liệu có ngày hiệu lực và nguồn. Bantin kèm press-law-103-2016 và press-law-126-2025.',
    en: 'Rule packs are data with dates and a source. Bantin ships press-law-103-2016 and press-law-126-2025.',
  },
})

/** Rule packs of which none holds on the day of the issue. */
export const noPackInForce = defineRule<{ date: string }>({
  id: 'rules/none-in-force',
  severity: 'warning',
  message: {
    vi: ({ date }) => `Không bộ quy định nào trong “rules:” có hiệu lực vào ngày ${date}.`,
    en: ({ date }) => `None of the rule packs in “rules:” is in force on ${date}.`,
  },
  help: {
    vi: 'Thêm bộ quy định đang có hiệu lực, ví dụ press-law-126-2025 từ ngày 2026-07-01.',
    en: 'Add the pack in force, for example press-law-126-2025 since 2026-07-01.',
  },
  explanation: {
    vi: 'Luật có ngày hiệu lực; một số báo được kiểm tra theo luật có hiệu lực vào ngày phát hành.',
    en: 'Laws have dates; an issue is checked by the law in force on its day of publication.',
  },
})

/** A page larger than allowed. */
export const pageTooLarge = defineRule<{ page: string; limit: string }>({
  id: 'rules/page-too-large',
  severity: 'error',
  message: {
    vi: ({ page, limit }) => `Khổ giấy ${page} mm vượt khổ tối đa ${limit} mm của bản tin.`,
    en: ({ page, limit }) => `The page of ${page} mm is larger than the ${limit} mm that a bulletin may have.`,
  },
  help: { vi: 'Chọn khổ nhỏ hơn trong “page.format”.', en: 'Choose a smaller “page.format”.' },
  explanation: {
    vi: 'Luật giới hạn khổ của bản tin để phân biệt với báo và tạp chí.',
    en: 'The law bounds the page of a bulletin, to tell it from a newspaper or magazine.',
  },
})

/** More pages than allowed. */
export const tooManyPages = defineRule<{ pages: number; limit: number }>({
  id: 'rules/too-many-pages',
  severity: 'error',
  message: {
    vi: ({ pages, limit }) => `Số này dài ${pages} trang, vượt giới hạn ${limit} trang của bản tin.`,
    en: ({ pages, limit }) => `The issue has ${pages} pages; a bulletin may have ${limit}.`,
  },
  help: {
    vi: 'Rút bớt bài, chuyển bài sang số sau, hoặc chọn khổ giấy lớn hơn.',
    en: 'Take out items, move some to the next issue, or choose a larger page.',
  },
  explanation: { vi: 'Số trang được đếm trên bản in PDF đã dàn trang.', en: 'Pages are counted in the typeset PDF.' },
})

/** A fact that the imprint must give and does not. */
export const imprintFieldMissing = defineRule<{ field: Localised; key: string }>({
  id: 'rules/imprint-field-missing',
  severity: 'error',
  message: {
    vi: ({ field }) => `Măng-sét thiếu ${field.vi}.`,
    en: ({ field }) => `The imprint lacks ${field.en}.`,
  },
  help: { vi: ({ key }) => `Thêm “${key}”.`, en: ({ key }) => `Add “${key}”.` },
  explanation: {
    vi: 'Trang cuối của bản tin phải ghi số và ngày giấy phép, nơi in, số lượng, kỳ hạn xuất bản và người chịu trách nhiệm.',
    en: 'The last page of a bulletin gives number and date of its licence, printer, quantity, periodicity and who is responsible.',
  },
})

/** An issue outside the days of its licence. */
export const licenceNotValid = defineRule<{ number: string; date: string; until: string; expired: boolean }>({
  id: 'rules/licence-not-valid',
  severity: 'error',
  message: {
    vi: ({ number, date, until, expired }) =>
      expired
        ? `Giấy phép ${number} hết hạn ngày ${until}, trước ngày phát hành ${date}.`
        : `Giấy phép ${number} có hiệu lực từ ngày ${until}, sau ngày phát hành ${date}.`,
    en: ({ number, date, until, expired }) =>
      expired
        ? `The licence ${number} expired on ${until}, before the day of publication, ${date}.`
        : `The licence ${number} is valid from ${until}, after the day of publication, ${date}.`,
  },
  help: { vi: 'Ghi giấy phép còn hiệu lực, hoặc sửa ngày phát hành.', en: 'Give the licence in force, or correct the day of publication.' },
  explanation: {
    vi: 'Bản tin chỉ được phát hành trong thời hạn của giấy phép.',
    en: 'A bulletin may be published only within the term of its licence.',
  },
})

/** An issue for an audience that its licence does not cover. */
export const licenceAudience = defineRule<{ number: string; audience: string; allowed: string }>({
  id: 'rules/licence-audience',
  severity: 'error',
  message: {
    vi: ({ number, audience, allowed }) => `Giấy phép ${number} không cho phát hành ở phạm vi “${audience}” (chỉ: ${allowed}).`,
    en: ({ number, audience, allowed }) => `The licence ${number} does not cover the audience “${audience}” (only: ${allowed}).`,
  },
  help: {
    vi: 'Sửa “audience” của số này, hoặc xin giấy phép cho phạm vi đó.',
    en: 'Correct the issue’s “audience”, or apply for a licence that covers it.',
  },
  explanation: {
    vi: 'Giấy phép ghi phạm vi phát hành; phát hành rộng hơn là sai giấy phép.',
    en: 'A licence names its audience; a wider distribution breaks it.',
  },
})
