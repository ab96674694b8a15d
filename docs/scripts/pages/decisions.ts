import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../api/packages.ts'
import { rewriteLinks } from './links.ts'
import type { Page } from './page.ts'

/** Titles in Vietnamese. */
const TITLES: Readonly<Record<string, string>> = {
  '0001': 'Dùng những thư viện nào, vì sao',
  '0002': 'Thông báo là dữ liệu thuần; cần thì đổi thành VFile',
  '0003': 'Yêu cầu của luật là dữ liệu có ngày; điều chưa kiểm chứng chỉ cảnh báo',
  '0004': 'Địa chỉ được nối trước các phép biến đổi',
  '0005': 'Lệnh giữ bài đã biên dịch trong thư mục đệm của người dùng',
  '0006': 'Cú pháp Markdown chỉ bật ở chỗ bài có thể dùng đến',
  '0007': 'Cách sửa là một phần của thông báo',
  '0008': 'Các gói tiếng Việt đứng riêng được',
  '0009': 'Những gì nằm quanh bài có một chỗ chung',
  '0010': 'Khi sửa bài, chỉ đọc lại đoạn thay đổi',
  '0011': 'Một dạng xuất bản học từ tệp của dạng khác, không học từ dạng ấy',
  '0012': 'Bộ nhập tạo bản thảo; việc dựng bài làm một lần',
  '0013': 'Ký một số qua manifest; tin cậy là một danh sách khóa',
  '0014': 'Tìm kiếm chia thành các mảnh của riêng mình',
  '0015': 'Khi đăng, trang vào gửi sau cùng; nơi đăng tự ghi nhớ',
  '0016': 'Trang chung được dựng cạnh trang cũ, bằng liên kết tệp',
  '0017': 'Những gì giữ trên máy nằm dưới mã băm; mỗi trang một phiên bản',
  '0018': 'Trang tài liệu dựng bằng Starlight; phần tra cứu sinh từ mã nguồn',
  '0019': 'Bài được chia sẻ dưới dạng nguồn, kèm mã băm của một cách viết duy nhất',
  '0020': 'Gói phát hành được kiểm chứng từ chính tệp đóng gói; mặt ngoài của gói được ghi lại',
  '0021': 'Việc giống nhau gom về một chỗ; tên và tệp nói đúng điều chứa bên trong',
  '0022': 'Đo với pandoc trên cùng một cuốn sách; giới hạn của sách điện tử tính từ lần dựng thứ hai',
}

function titleOf(number: string): string {
  const title = TITLES[number]
  if (title === undefined) throw new Error(`scripts/pages/decisions.ts has no Vietnamese title of decision ${number}`)
  return title
}

function readDecisions() {
  const files = globSync('docs/decisions/[0-9]*.md', { cwd: root }).sort()
  return files.map((file) => {
    const [, number = '', title = '', body = ''] = /^# (\d{4}) (.*)\n([\s\S]*)$/.exec(readFileSync(path.join(root, file), 'utf8')) ?? []
    return { file, number, title, body }
  })
}

/** The decision records on one page: whole in English, their titles in Vietnamese. */
export function decisionPages(): Page[] {
  const all = readDecisions()
  // links to a record lead to its row here, and from there to its text
  const rows = all.map(
    ({ number }) => `| <span id="d${number}"></span>[${number}](/en/explanation/decisions/#d${number}) | ${titleOf(number)} |`,
  )
  const sections = all.map(
    ({ file, number, title, body }) =>
      `<span id="d${number}"></span>\n\n## ${number} · ${title}\n\n${rewriteLinks(body, file, 'en').replace(/^## (.*)$/gm, '### $1')}`,
  )
  const vi = 'Vì sao mọi thứ như hiện nay. Mỗi quyết định được ghi lại: bối cảnh, lựa chọn, hệ quả.'
  const en = 'Why things are as they are: context, choice, consequences. A record is not changed later; a new one replaces it.'
  return [
    {
      path: 'explanation/decisions',
      language: 'vi',
      title: 'Các quyết định thiết kế',
      description: vi,
      body: `${vi} Toàn văn bằng tiếng Anh.\n\n| Số | Quyết định |\n| --- | --- |\n${rows.join('\n')}`,
    },
    { path: 'explanation/decisions', language: 'en', title: 'Decisions', description: en, body: `${en}\n\n${sections.join('\n\n')}` },
  ]
}
