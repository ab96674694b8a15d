import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../api/packages.ts'
import { rewriteLinks } from './links.ts'
import type { Page } from './page.ts'
import { withVietnameseHeads } from './vietnamese-heads.ts'

/** Pages that other scripts of the repository write; their words are English. */
export const TABLES = [
  {
    file: 'docs/forms.md',
    path: 'reference/forms',
    vi: [
      'Mỗi dạng thể hiện được gì',
      'Bảng do bộ kiểm thử của @bantin/adapter-kit lập: từng thành phần của bài, ở từng dạng xuất bản. ✓: chữ hiện ra, đúng thứ tự; ·: có xử lý, thành phần ấy không có chữ riêng; –: cố ý bỏ, chú thích nói vì sao.',
    ],
    en: ['What each form shows', 'The parity matrix: each node of a text, in each form.'],
  },
  {
    file: 'docs/benchmarks.md',
    path: 'reference/benchmarks',
    vi: [
      'Đo tốc độ',
      'Các tỷ lệ so với một mốc có tên, trong cùng một lượt chạy. Bảng do lệnh pnpm bench ghi, lời trong bảng bằng tiếng Anh.',
    ],
    en: ['Benchmarks', 'Ratios against named baselines of the same run.'],
  },
  {
    file: 'docs/evaluation.md',
    path: 'reference/evaluation',
    vi: ['Đánh giá độ chính xác', 'Các gói xử lý chữ Việt đúng đến đâu. Bảng do lệnh pnpm evaluate ghi, lời trong bảng bằng tiếng Anh.'],
    en: ['Evaluation', 'How often the packages for Vietnamese text are right.'],
  },
  {
    file: 'docs/licences.md',
    path: 'reference/licences',
    vi: [
      'Giấy phép của các gói được dùng',
      'Mọi gói mà Bantin cần khi chạy, kèm giấy phép. Bảng do lệnh pnpm licences ghi, lời trong bảng bằng tiếng Anh.',
    ],
    en: ['Licences', 'The packages that Bantin needs when it runs, with their licences.'],
  },
] as const

/** The tables that are measured: what the forms show, how quick and how right the packages are. */
export function tablePages(): Page[] {
  return TABLES.flatMap(({ file, path: at, ...titles }) => {
    const text = readFileSync(path.join(root, file), 'utf8').replace(/^# .*\n/, '')
    return (['vi', 'en'] as const).map((language): Page => {
      const [title, description] = titles[language]
      const body = rewriteLinks(text, file, language)
      return {
        path: at,
        language,
        title,
        description,
        body: language === 'vi' ? `${description}\n\n<div lang="en">\n\n${withVietnameseHeads(body)}\n\n</div>` : body,
      }
    })
  })
}
