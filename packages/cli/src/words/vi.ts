import type { UsageProblem } from '../arguments/usage-problem.ts'
import { helpVi } from './help-vi.ts'
import { importVi } from './import-vi.ts'
import { publishVi } from './publish-vi.ts'
import { signingVi } from './signing-vi.ts'
import { siteVi } from './site-vi.ts'
import { syncVi } from './sync-vi.ts'
import type { Words } from './words.ts'

const number = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',')
const meant = (nearest: string | undefined): string => (nearest ? ` Có phải “${nearest}”?` : '')

const MISSING = {
  kind: 'Cần cho biết tạo gì: bulletin (bản tin) hay issue (một số).',
  folder: 'Cần cho biết tên thư mục của bản tin mới.',
  file: 'Cần cho biết nhập tệp hay thư mục nào.',
  keys: 'Cần cho biết làm gì với khóa: new (tạo), rotate (thay) hay revoke (thu hồi).',
  verified: 'Cần cho biết xác minh tệp hay thư mục nào.',
  upstream: 'Cần cho biết nguồn: thư mục hoặc địa chỉ của bản tin mà ta lấy bài.',
  key: 'Cần cho biết mã của khóa; mã nằm trong keys.json.',
}

function usage(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'unknown-command':
      return `Không có lệnh “${problem.given}”.${meant(problem.nearest)}`
    case 'unknown-option':
      return `Không có tùy chọn “${problem.given}”.${meant(problem.nearest)}`
    case 'value-missing':
      return `Tùy chọn ${problem.option} cần một giá trị.`
    case 'value-unwanted':
      return `Tùy chọn ${problem.option} không nhận giá trị.`
    case 'bad-value':
      return `Tùy chọn ${problem.option} không nhận “${problem.given}”. Được dùng: ${problem.allowed}.`
    case 'too-many-words':
      return `Thừa “${problem.given}”.`
    case 'word-missing':
      return MISSING[problem.what]
    case 'unknown-form':
      return `Không có dạng xuất bản “${problem.given}”.${meant(problem.nearest)} Các dạng: ${problem.forms.join(', ')}.`
    case 'unknown-rule':
      return `Không có quy tắc “${problem.given}”.${meant(problem.nearest)} Gõ “bantin explain” để xem tất cả.`
    case 'no-folder':
      return `Không có thư mục “${problem.given}”.${meant(problem.nearest)}`
    case 'no-file':
      return `Không có tệp hay thư mục “${problem.given}”.`
    case 'bad-address':
      return `Không dùng được địa chỉ “${problem.given}”: phải là https:// hoặc http://, không kèm tên và mật khẩu.`
    case 'no-issue':
      return `Bản tin trong “${problem.folder}” chưa có số nào. Gõ “bantin new issue” để tạo.`
    case 'no-bulletin':
      return `Không tìm thấy bản tin nào ở “${problem.folder}”. Hãy chỉ ra thư mục của một số, hoặc gõ “bantin new bulletin <thư mục>”.`
    case 'only-with':
      return `Tùy chọn ${problem.option} chỉ dùng cùng với ${problem.other}.`
    case 'option-missing':
      return `Cần tùy chọn ${problem.options.join(' hoặc ')}.`
    case 'not-both':
      return `Chỉ dùng một trong hai: ${problem.options.join(' hoặc ')}.`
    case 'both-formats':
      return 'Chỉ dùng một trong hai: --json hoặc --sarif.'
  }
}

/** Vietnamese. */
export const vi: Words = {
  help: helpVi,
  usage,
  seeHelp: 'Gõ “bantin --help” để xem cách dùng.',
  unexpected: (message) =>
    `Bantin gặp sự cố ngoài dự kiến: ${message}\nKhông có gì bị ghi dở. Hãy báo sự cố này tại https://github.com/bantin/bantin/issues, kèm lệnh đã gõ\nvà kết quả khi chạy lại với BANTIN_DEBUG=1.`,
  interrupted: 'Đã dừng theo yêu cầu.',
  checked: (issue) => `Đã kiểm tra ${issue}.`,
  fixable: (count) => `${count} chỗ sửa được tự động: bantin check --fix`,
  fixed: (count, files) => `Đã sửa ${count} chỗ trong ${files} tệp.`,
  wouldFix: (count, files) => `Sẽ sửa ${count} chỗ trong ${files} tệp; chưa ghi gì.`,
  nothingToFix: 'Không có chỗ nào cần sửa tự động.',
  nothingWritten: 'Chưa ghi gì; kết quả cũ, nếu có, còn nguyên.',
  signatureRemoved: 'Chữ ký cũ đã được bỏ vì nội dung đã khác. Ký lại: bantin sign',
  built: ({ title, folder }) => `Đã xuất bản ${title} vào ${folder}:`,
  files: (count) => `${count} tệp`,
  pages: (count) => `${count} trang`,
  size: (bytes) => (bytes < 1_000_000 ? `${number(bytes / 1000, bytes < 9950 ? 1 : 0)} KB` : `${number(bytes / 1_000_000, 1)} MB`),
  phases: { reading: 'đọc tệp', compiling: 'kiểm tra và dựng bài', writing: 'ghi kết quả', rendering: (form) => `xuất dạng ${form}` },
  created: (folder) => `Đã tạo trong ${folder}:`,
  next: (commands) => `Tiếp theo:\n${commands.map((one) => `  ${one}`).join('\n')}`,
  import: importVi,
  signing: signingVi,
  publish: publishVi,
  sync: syncVi,
  site: siteVi,
  dev: {
    ready: (url) => `Xem trước tại ${url}`,
    stop: 'Nhấn Ctrl+C để dừng.',
    changed: (paths) => `Thay đổi: ${paths.join(', ')}`,
    form: (name, milliseconds) => `  ${name}: ${Math.round(milliseconds)} ms`,
    keepsLast: 'Bản xem trước giữ nguyên bản tốt gần nhất.',
    written: (folder) => `Đã ghi vào ${folder}`,
    watchFailed: (problem) => `Không theo dõi được thay đổi của tệp: ${problem}`,
    noPort: (port) => `Không có cổng trống nào từ ${port} trở đi.`,
  },
  shell: {
    preview: 'Xem trước',
    forms: 'Dạng xuất bản',
    web: 'Trang web',
    pdf: 'Bản in (PDF)',
    problems: 'Lỗi và cảnh báo',
    broken: 'Bản đang xem là bản tốt gần nhất; lần lưu vừa rồi có lỗi.',
    building: 'Đang dựng…',
    noForm: 'Chưa có bản nào dựng được.',
    open: 'Mở riêng',
    offline: 'Mất kết nối với “bantin dev”. Đang thử lại…',
    noScript: 'Trang xem trước cần JavaScript để tự nạp lại. Mở thẳng các bản dưới đây:',
    notFound: 'Không có tệp này trong bản xem trước.',
  },
}
