import { defineRule } from '@bantin/diagnostics'

/** A feed needs web addresses, and the bulletin names none. */
export const noSite = defineRule({
  id: 'to-feed/no-site',
  severity: 'warning',
  message: {
    vi: 'Bản tin chưa có địa chỉ trên web nên không tạo nguồn tin (RSS, Atom, JSON Feed) và sơ đồ trang.',
    en: 'The bulletin has no web address, so no feed (RSS, Atom, JSON Feed) and no sitemap were made.',
  },
  help: {
    vi: 'Ghi vào bulletin.yaml nơi đăng bản tin, ví dụ “site: https://songngan.example/ban-tin”, hoặc dùng tùy chọn “site” của dạng feed.',
    en: 'Write in bulletin.yaml where the bulletin is published, such as “site: https://songngan.example/ban-tin”, or give the form feed the option “site”.',
  },
  explanation: {
    vi: 'Mỗi mục của nguồn tin dẫn tới một trang web. Địa chỉ phải đầy đủ, vì phần mềm đọc tin không biết nguồn tin đặt ở đâu.',
    en: 'Each entry of a feed leads to a page. Addresses must be whole: a feed reader does not know where the feed stood.',
  },
})
