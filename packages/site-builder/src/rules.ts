import { type AnyRule, defineRule } from '@bantin/diagnostics'

/** Internal issues are no part of a public site. They are counted and not named: logs are read by others. */
export const internalLeftOut = defineRule<{ count: number }>({
  id: 'site/internal-left-out',
  severity: 'info',
  message: {
    vi: ({ count }) => `Để ngoài trang công khai ${count} số lưu hành nội bộ.`,
    en: ({ count }) => `${count} internal ${count === 1 ? 'issue is' : 'issues are'} left out of the public site.`,
  },
  help: {
    vi: 'Cần trang cho người đọc nội bộ thì chạy: bantin site --audience internal',
    en: 'For a site for internal readers, run: bantin site --audience internal',
  },
  explanation: {
    vi: 'Số ghi “audience: internal” không bao giờ vào trang công khai: không trang, không tệp, không mục tìm kiếm nào nhắc đến.',
    en: 'An issue with “audience: internal” never gets into the public site: no page, no file, no entry of the search index tells of it.',
  },
})

/** The output folder holds a site for other readers. */
export const otherAudience = defineRule<{ folder: string; holds: 'public' | 'internal' }>({
  id: 'site/other-audience',
  severity: 'error',
  message: {
    vi: ({ folder, holds }) => `Thư mục “${folder}” đang chứa trang ${holds === 'public' ? 'công khai' : 'nội bộ'}.`,
    en: ({ folder, holds }) => `The folder “${folder}” holds the ${holds} site.`,
  },
  help: { vi: 'Chọn thư mục khác cho trang này (--out).', en: 'Choose another folder for this site (--out).' },
  explanation: {
    vi: 'Trang công khai và trang nội bộ nằm ở hai thư mục khác nhau, để không ai đăng nhầm trang nội bộ ra ngoài.',
    en: 'The public and the internal site lie in folders of their own, so that nobody publishes the internal one by mistake.',
  },
})

/** Another process builds into the same folder. */
export const siteBusy = defineRule<{ folder: string }>({
  id: 'site/busy',
  severity: 'error',
  message: {
    vi: ({ folder }) => `Một lần chạy khác đang dựng trang vào “${folder}”.`,
    en: ({ folder }) => `Another run is building the site in “${folder}”.`,
  },
  help: { vi: 'Đợi lần chạy kia xong rồi chạy lại.', en: 'Wait until it is done, then run again.' },
  explanation: {
    vi: 'Hai lần dựng cùng lúc vào một thư mục sẽ làm hai lần cùng một việc, và lần xong sau thay kết quả của lần xong trước.',
    en: 'Two runs into one folder would do the work twice, and the later one would replace what the other had made.',
  },
})

/** Nothing to make a site of. */
export const noIssues = defineRule<{ folder: string }>({
  id: 'site/no-issues',
  severity: 'error',
  message: {
    vi: ({ folder }) => `Bản tin trong “${folder}” chưa có số nào để đưa lên trang.`,
    en: ({ folder }) => `The bulletin in “${folder}” has no issue for the site.`,
  },
  help: { vi: 'Tạo số đầu tiên: bantin new issue', en: 'Make the first issue: bantin new issue' },
  explanation: {
    vi: 'Trang đầu là số mới nhất. Trang công khai không tính các số lưu hành nội bộ.',
    en: 'The home page is the newest issue. Internal issues do not count for a public site.',
  },
})

/** The forms have no web pages. */
export const noWebForm = defineRule({
  id: 'site/no-web-form',
  severity: 'error',
  message: {
    vi: 'Trang đọc cần dạng html, mà cấu hình không có.',
    en: 'A site needs the form html, which is not among the forms.',
  },
  help: { vi: 'Thêm html() vào “forms” trong bantin.config.ts.', en: 'Add html() to “forms” in bantin.config.ts.' },
  explanation: {
    vi: 'Mục lục, tìm kiếm và lưu trữ của trang dẫn tới trang web của từng bài.',
    en: 'The contents, the search and the archive of the site lead to the web page of each item.',
  },
})

/** An issue with errors kept its older output. */
export const issueKept = defineRule<{ issue: string }>({
  id: 'site/issue-kept',
  severity: 'warning',
  message: {
    vi: ({ issue }) => `Số “${issue}” có lỗi; trang giữ bản dựng được lần trước của số này.`,
    en: ({ issue }) => `The issue “${issue}” has errors; the site keeps what was built of it before.`,
  },
  help: { vi: 'Sửa các lỗi của số này rồi dựng lại trang.', en: 'Correct its errors, then build the site again.' },
  explanation: {
    vi: 'Với --keep-going, một số có lỗi không ngăn các số khác lên trang.',
    en: 'With --keep-going, an issue with errors does not keep the others from the site.',
  },
})

/** An issue with errors is not in the site. */
export const issueLeftOut = defineRule<{ issue: string }>({
  id: 'site/issue-left-out',
  severity: 'warning',
  message: {
    vi: ({ issue }) => `Số “${issue}” có lỗi và không có trên trang.`,
    en: ({ issue }) => `The issue “${issue}” has errors and is not in the site.`,
  },
  help: { vi: 'Sửa các lỗi của số này rồi dựng lại trang.', en: 'Correct its errors, then build the site again.' },
  explanation: {
    vi: 'Với --keep-going, một số có lỗi mà chưa từng dựng được, hoặc có lỗi về phạm vi phát hành, bị để ngoài trang.',
    en: 'With --keep-going, an issue with errors that was never built, or whose error is about its audience, is left out.',
  },
})

/** A signature of an issue was dropped. */
export const signatureDropped = defineRule<{ issue: string }>({
  id: 'site/signature-dropped',
  severity: 'warning',
  message: {
    vi: ({ issue }) => `Chữ ký của số “${issue}” đã được bỏ vì nội dung đã khác.`,
    en: ({ issue }) => `The signature of the issue “${issue}” was dropped, since its content has changed.`,
  },
  help: { vi: 'Dựng lại trang với --key <tệp khóa> để ký.', en: 'Build the site again with --key <file> to sign it.' },
  explanation: {
    vi: 'Chữ ký cũ là của nội dung cũ. Giữ lại thì người đọc sẽ thấy báo “đã bị sửa”.',
    en: 'The older signature is of the older content. Readers who verified it would be told that the issue was altered.',
  },
})

/** All rules of this package. */
export const rules: readonly AnyRule[] = [
  internalLeftOut,
  otherAudience,
  siteBusy,
  noIssues,
  noWebForm,
  issueKept,
  issueLeftOut,
  signatureDropped,
]
