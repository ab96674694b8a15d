import { defineRule } from '@bantin/diagnostics'

/** A feed that everybody can read, of an issue that not everybody may. */
export const internalIssue = defineRule<{ issue: string }>({
  id: 'to-feed/internal-issue',
  severity: 'warning',
  message: {
    vi: ({ issue }) => `Số “${issue}” lưu hành nội bộ, không được đưa vào nguồn tin công khai.`,
    en: ({ issue }) => `The issue “${issue}” is for internal distribution and must not stand in a public feed.`,
  },
  help: {
    vi: 'Bỏ dạng feed khi xuất số này. Nếu nguồn tin chỉ đặt ở mạng nội bộ, dùng tùy chọn “audience: internal” của dạng feed.',
    en: 'Leave out the form feed for this issue. If the feed stands in an internal network only, give it the option “audience: internal”.',
  },
  explanation: {
    vi: 'Nguồn tin được máy đọc, chép và lưu lại ở nhiều nơi; tin nội bộ lọt ra thì không thu lại được.',
    en: 'Feeds are fetched, copied and kept by machines in many places; what is internal cannot be called back.',
  },
})
