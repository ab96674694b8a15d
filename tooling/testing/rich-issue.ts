import type { Written } from './compile-written.ts'

const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>')

/** A small issue in which every field that a form can show has a value. */
export const rich: Written = {
  bulletin: {
    subtitle: 'Tin hằng tháng',
    publisher: { name: 'Trung tâm Thông tin', parent: 'Ủy ban', email: 'tin@songngan.example', website: 'https://songngan.example/' },
    licence: { number: '45/GP', date: '2025-12-08', issuer: 'Sở Thông tin' },
  },
  issue: {
    yearOfPublication: 32,
    cover: { image: 'bia.svg', alt: 'Dòng sông', credit: 'Ban Biên tập' },
    imprint: {
      responsible: { role: 'Giám đốc' },
      editors: [{ role: 'Biên tập', organisation: 'Tổ tin' }],
      quantity: 1200,
      printedOn: '2026-11-03',
    },
  },
  items: {
    lua: [
      {
        title: 'Gặt lúa',
        subtitle: 'Trước mưa',
        summary: 'Gặt sớm, phơi khô.',
        contributors: [
          { name: 'Tổ nông vụ', organisation: 'Trạm Khuyến nông' },
          { name: 'Ban Biên tập', role: 'editor' },
        ],
        keywords: ['lúa', 'phơi'],
        origin: { bulletin: 'trung-uong', title: 'Bản tin Mùa vụ', number: 9, date: '2026-10-01', url: 'https://muavu.example/9' },
      },
      'Gặt sớm.[^1]\n\n## Phơi\n\nPhơi mỏng, xem [bài rau](rau.md#tuoi).\n\n[^1]: Theo lịch.\n',
    ],
    rau: [
      {
        title: 'Trồng rau',
        corrections: [{ date: '2026-11-04', of: { issue: 'song-ngan-2026-11', item: 'lua' }, wrong: '3 ha', right: '30 ha' }],
      },
      '## Tưới\n\nTưới sáng.\n',
    ],
  },
  files: { 'i/bia.svg': svg },
}
