import type { Words } from './words.ts'

const time = (seconds: number): string => (seconds < 90 ? `${seconds} giây` : `${Math.round(seconds / 60)} phút`)

/** What `bantin import` says in Vietnamese. */
export const importVi: Words['import'] = {
  reading: (file) => `đọc ${file}`,
  source: ({ source, items, images }) => `${source}: ${items} bài${images > 0 ? `, ${images} ảnh` : ''}`,
  counts: ({ repairs, unsure, losses, leftOut, report }) => [
    ...(Object.keys(repairs).length === 0
      ? []
      : [
          `đã sửa: ${Object.entries(repairs)
            .map(([kind, count]) => `${kind} ${count}`)
            .join(', ')}`,
        ]),
    ...(losses > 0 ? [`không cứu được: ${losses} chỗ`] : []),
    ...(leftOut > 0 ? [`để ngoài bài: ${leftOut} mục (đầu trang, số trang, nhận xét…)`] : []),
    ...(unsure > 0 ? [`cần xem lại: ${unsure} chỗ`] : []),
    `báo cáo: ${report}`,
  ],
  left: (source) => `${source}: không nhập được; xem các thông báo ở trên.`,
  written: (folder) => `Đã ghi vào ${folder}.`,
  wouldWrite: (folder) => `Sẽ ghi vào ${folder}; chưa ghi gì.`,
  unchanged: (folder) => `Không có gì mới để ghi vào ${folder}.`,
  archiving: 'nhập kho lưu trữ',
  progress: ({ done, total, seconds }) => `${done}/${total}${seconds === undefined ? '' : `, còn khoảng ${time(seconds)}`}`,
  archived: ({ imported, duplicate, refused, failed, items, repairs, unsure, losses, folder }) =>
    [
      `Đã nhập ${imported} tệp (${items} bài) vào ${folder}.`,
      `  sửa ${repairs} chỗ, cần xem lại ${unsure} chỗ, không cứu được ${losses} chỗ`,
      `  trùng nhau: ${duplicate}; bị từ chối: ${refused}; không nhập được: ${failed}`,
    ].join('\n'),
  summary: (path) => `Bảng tổng hợp: ${path}`,
}
