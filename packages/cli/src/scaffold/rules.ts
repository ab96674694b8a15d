import { type AnyRule, defineRule } from '@bantin/diagnostics'

/** The place of a new bulletin or issue is taken. */
export const placeTaken = defineRule<{ folder: string; names: readonly string[] }>({
  id: 'new/place-taken',
  severity: 'error',
  message: {
    vi: ({ folder, names }) => `Trong “${folder}” đã có ${names.join(', ')}; không ghi đè.`,
    en: ({ folder, names }) => `“${folder}” already holds ${names.join(', ')}; nothing is overwritten.`,
  },
  help: { vi: 'Chọn tên khác.', en: 'Choose another name.' },
  explanation: {
    vi: '“bantin new” không bao giờ ghi đè: một bài viết dở không được mất vì gõ lệnh hai lần.',
    en: '“bantin new” never overwrites: an unfinished item must not be lost because a command was typed twice.',
  },
})

/** The bulletin that a new issue would belong to cannot be read. */
export const bulletinBroken = defineRule({
  id: 'new/bulletin-broken',
  severity: 'error',
  message: {
    vi: 'Chưa tạo được số mới vì bulletin.yaml còn lỗi.',
    en: 'No issue can be made while bulletin.yaml has errors.',
  },
  help: { vi: 'Sửa các lỗi được báo rồi chạy lại.', en: 'Correct what is reported, then run it again.' },
  explanation: {
    vi: 'Số mới lấy mã bản tin, chuyên mục và kỳ hạn từ bulletin.yaml.',
    en: 'A new issue takes the bulletin’s id, sections and periodicity from bulletin.yaml.',
  },
})

/** A name that cannot be that of an issue's folder. */
export const badIssueName = defineRule<{ name: string; suggestion: string }>({
  id: 'new/bad-name',
  severity: 'error',
  message: {
    vi: ({ name, suggestion }) => `“${name}” không dùng làm tên thư mục của số được.${suggestion ? ` Có thể dùng “${suggestion}”.` : ''}`,
    en: ({ name, suggestion }) => `“${name}” cannot be the name of an issue’s folder.${suggestion ? ` “${suggestion}” can.` : ''}`,
  },
  help: {
    vi: 'Dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ 2026-12 hoặc chuyen-de-mua-lu.',
    en: 'Use small letters without marks, digits and hyphens, for example 2026-12 or chuyen-de-mua-lu.',
  },
  explanation: {
    vi: 'Tên thư mục đi vào mã của số và tên tệp gửi đi, nên phải dùng được trên mọi máy.',
    en: 'The name goes into the issue’s id and the names of files that are sent out, so it must work on any machine.',
  },
})

/** The rules of `bantin new`. */
export const scaffoldRules: readonly AnyRule[] = [placeTaken, bulletinBroken, badIssueName]
