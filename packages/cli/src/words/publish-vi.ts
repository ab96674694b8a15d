import type { Words } from './words.ts'

const DONE = { added: '+', changed: '~', removed: '-', later: '…' } as const

/** What `bantin publish` says in Vietnamese. */
export const publishVi: Words['publish'] = {
  phases: { checking: 'kiểm tra kết quả', comparing: 'so với nơi đăng', sending: 'gửi', deleting: 'xóa tệp cũ' },
  counts: ({ folder, target, added, changed, unchanged, removed, size, dryRun }) =>
    [
      dryRun ? `Sẽ đăng ${folder} lên ${target}:` : `Đã đăng ${folder} lên ${target}:`,
      `  ${added} tệp mới, ${changed} tệp thay đổi (${size}); ${unchanged} tệp giữ nguyên; xóa ${removed} tệp`,
    ].join('\n'),
  later: (count, from) => `  còn giữ ${count} tệp của các trang cũ; lần đăng sau ${from} sẽ xóa`,
  planned: (kind, path, from) => `  ${DONE[kind]} ${path}${from === undefined ? '' : ` (giữ đến ${from})`}`,
  more: (count) => `  và ${count} tệp khác`,
  nothingSent: 'Chưa gửi gì.',
  nothing: '  không có gì mới để gửi',
  stopped: 'Chưa đăng xong. Người đọc thấy trang cũ hoặc trang mới, không trang nào dẫn tới chỗ trống; chạy lại lệnh để làm tiếp.',
}
