import type { LaterCorrection } from '@bantin/compile'

const by: LaterCorrection['by'] = {
  ...{ issue: 'khe-la-32', number: 32, period: '2026-12', date: '2026-12-02', title: 'Bản tin Khe Lá' },
  ...{ item: 'sua-loi-ky-qua', itemTitle: 'Sửa lỗi kỳ qua', language: 'vi' },
}

/** What a later issue put right: in an item, and in the issue as a whole. */
export const corrected: readonly LaterCorrection[] = [
  {
    by,
    of: { item: 'bai-duoc-dan' },
    date: '2026-12-02',
    wrong: 'Xuồng bơm thôn Cạn.',
    right: 'Xuồng bơm thôn Đồi.',
    note: 'Bản nháp đánh lẫn.',
  },
  { by, of: {}, date: '2026-12-02', wrong: 'Gọi 0200 555 0117.', right: 'Gọi 0200 555 0171.' },
]
