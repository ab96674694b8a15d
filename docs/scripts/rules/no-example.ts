import type { Localised } from '@bantin/diagnostics'

const meanwhile = (what: Localised): Localised => ({
  vi: `Chỉ gặp khi ${what.vi}; không diễn lại được bằng một ví dụ cố định.`,
  en: `It is met only when ${what.en}, which a fixed example cannot play again.`,
})

/** Rules without an example that can be run, and why; the page says so. */
export const NO_EXAMPLE: Readonly<Record<string, Localised>> = {
  'doc/timed-out': meanwhile({ vi: 'LibreOffice treo', en: 'LibreOffice hangs' }),
  'file/unreadable': meanwhile({ vi: 'hệ điều hành không cho đọc tệp', en: 'the operating system does not let a file be read' }),
  'fix/file-changed': meanwhile({ vi: 'có người lưu tệp đúng lúc lệnh đang chạy', en: 'somebody saves the file while the command runs' }),
  'fix/not-written': meanwhile({ vi: 'đĩa đầy hoặc tệp bị khóa', en: 'the disk is full or the file is locked' }),
  'import/not-readable': meanwhile({ vi: 'hệ điều hành không cho đọc tệp', en: 'the operating system does not let a file be read' }),
  'import/stopped': meanwhile({
    vi: 'một tệp hỏng làm bộ đọc treo hoặc hết bộ nhớ',
    en: 'a damaged file hangs its reader or fills its memory',
  }),
  'output/changed-meanwhile': meanwhile({
    vi: 'có người lưu tệp đúng lúc lệnh đang chạy',
    en: 'somebody saves a file while the command runs',
  }),
  'pdf/typesetting-failed': meanwhile({ vi: 'chính bộ dàn trang có lỗi', en: 'the typesetter itself has a fault' }),
  'publish/changed-meanwhile': meanwhile({ vi: 'tệp bị sửa đúng lúc đang đăng', en: 'a file is changed while it is published' }),
  'publish/not-arrived': meanwhile({ vi: 'máy chủ làm mất tệp vừa nhận', en: 'the server loses a file that it just took' }),
  'schema/migrated': {
    vi: 'Mô hình mới có một phiên bản, nên chưa có tệp nào cũ hơn.',
    en: 'The model has one version so far, so no file is older.',
  },
  'site/busy': meanwhile({ vi: 'hai lệnh cùng dựng một trang', en: 'two commands build one site at a time' }),
}
