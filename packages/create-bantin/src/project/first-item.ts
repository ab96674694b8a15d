/** The first item: short and of use anywhere, so that a new bulletin looks like one. */
export const FIRST_ITEM = {
  id: 'chuan-bi-truoc-mua-lu',
  text: `---
title: Chuẩn bị trước mùa mưa lũ
summary: Mỗi nhà một túi đồ, mỗi người biết một lối đi.
---

Khi có tin báo mưa lớn, việc chuẩn bị sớm giúp cả nhà rời đi nhanh và đủ đồ dùng.[^1] Dưới đây là những việc nên làm ngay từ bây giờ.

## Túi đồ của mỗi nhà

- Nước uống và đồ ăn khô cho ba ngày.
- Đèn pin, pin dự phòng, áo mưa, còi.
- Thuốc đang dùng và thẻ bảo hiểm y tế, bọc trong túi kín nước.

## Ai làm việc gì

Bảng: Phân công trong nhà

| Việc | Khi nào làm |
| --- | --- |
| Kê cao thóc giống và đồ điện | Khi có tin báo |
| Đưa trâu bò lên chỗ cao | Trước khi nước lên |
| Ngắt cầu dao điện | Trước khi rời nhà |

:::ghi-nho
Không lội qua ngầm, tràn khi nước đang chảy xiết.
:::

[^1]: Đây là bài mẫu. Hãy thay bằng bài của bản tin, hoặc sửa cho hợp với địa phương.
`,
} as const
