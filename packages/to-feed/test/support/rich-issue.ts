import type { Written } from '@bantin/testing'

const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>')
// A PNG of one pixel.
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

/** A small issue in which every field that a feed shows has a value. */
export const rich: Written = {
  bulletin: {
    subtitle: 'Tin hằng tháng',
    publisher: { name: 'Trung tâm Thông tin', email: 'tin@songngan.example', website: 'https://songngan.example' },
    languages: ['vi', 'rad'],
  },
  issue: { cover: { image: 'bia.png', alt: 'Dòng sông', credit: 'Ban Biên tập' } },
  items: {
    lua: [
      {
        title: 'Gặt lúa & phơi <lúa>',
        subtitle: 'Trước mưa',
        summary: 'Gặt sớm, phơi khô.',
        contributors: [
          { name: 'Tổ nông vụ', organisation: 'Trạm Khuyến nông' },
          { name: 'Ban Biên tập', role: 'editor' },
        ],
        keywords: ['lúa', 'phơi'],
        image: { src: '../bia.png', alt: 'Ruộng lúa', caption: 'Lúa chín.', credit: 'Tổ nông vụ' },
      },
      'Gặt sớm.[^1]\n\n## Phơi\n\nXem [bài rau](rau.md#tuoi) và [trang ngoài](https://muavu.example/9).\n\n![Sân phơi](../san.svg)\n\n[^1]: Theo lịch.\n',
    ],
    rau: [
      {
        title: 'Trồng rau',
        corrections: [{ date: '2026-11-09', of: { issue: 'song-ngan-2026-11', item: 'lua' }, wrong: '3 ha', right: '30 ha' }],
      },
      '## Tưới\n\nTưới sáng.\n',
    ],
    'rau-rad': [{ title: 'Djam', language: 'rad', translationOf: 'rau', contributors: [{ name: 'Tổ dịch', role: 'translator' }] }, 'Êa.\n'],
  },
  files: { 'i/bia.png': png, 'i/san.svg': svg },
}
