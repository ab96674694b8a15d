import type { Words } from './words.ts'

const left = (seconds: number): string => (seconds < 90 ? `còn khoảng ${seconds} giây` : `còn khoảng ${Math.ceil(seconds / 60)} phút`)

/** What `bantin site` says in Vietnamese. */
export const siteVi: Words['site'] = {
  phases: { looking: 'xem những gì đã thay đổi', pages: 'dựng các trang chung', writing: 'ghi trang' },
  issues: 'dựng các số',
  issue: ({ done, total, seconds }) => `${done}/${total}${seconds === undefined ? '' : `, ${left(seconds)}`}`,
  built: ({ folder, built, kept, removed, files, size }) =>
    [
      `Đã dựng trang vào ${folder}:`,
      `  ${built} số dựng mới, ${kept} số giữ nguyên${removed > 0 ? `, bỏ ${removed} số` : ''}; ${files} tệp, ${size}`,
    ].join('\n'),
  next: (folder, internal) =>
    `Mở ${folder}/index.html để xem. Đăng: bantin publish ${folder} --to <nơi đăng>${internal ? ' --internal (đọc README.txt trước)' : ''}`,
  serving: (url) => `Trang chạy tại ${url}`,
}
