/** An item with every field of front matter that a reader sees; the other item links to it. */
export const frontMatter = `---
title: Bài được dẫn tới
subtitle: Dòng phụ đề ngắn
summary: Lời tóm lược dành cho trang mục lục.
contributors:
  - { name: Nhóm Quan trắc, role: author, organisation: Trạm đo mưa Khe Lá }
  - { name: Thợ ảnh Bờ Suối, role: photographer }
date: 2026-10-28
keywords: [mưa, suối]
image:
  src: ../images/dong.jpg
  alt: Cột đo mưa đặt giữa sân "trống"
  caption: Cột đo dựng từ đầu vụ.
  credit: Thợ ảnh Bờ Suối
origin:
  bulletin: ban-tin-dau-nguon
  title: Bản tin Đầu Nguồn
  publisher: Ban Đầu Nguồn
  number: 12
corrections:
  - date: 2026-11-01
    of: { issue: khe-la-30, item: lich-do }
    wrong: Đo lúc bảy giờ sáng.
    right: Đo lúc sáu giờ sáng.
    note: Người ghi nhầm ca trực.
---

Sổ đo ghi lượng mưa từng buổi sáng.

## Cách đọc cột đo

Nhìn ngang mặt nước rồi ghi vạch gần nhất.
`
