/** The readme of a new bulletin: for editors, in Vietnamese. */
export function readme(title: string): string {
  return `# ${title}

Thư mục này chứa toàn bộ bản tin: mỗi số là một thư mục trong \`issues/\`, mỗi bài là một tệp chữ.

## Làm một số mới

1. \`bantin new issue\` tạo thư mục của số tiếp theo, điền sẵn số thứ tự, kỳ và ngày.
2. Viết mỗi bài vào một tệp trong \`items/\` (ví dụ \`items/lua-thu-dong.md\`), ảnh để trong \`images/\`.
3. Ghi các bài vào \`issue.yaml\` theo thứ tự in, mỗi bài một chuyên mục.
4. \`bantin dev\` mở bản xem trước, tự nạp lại mỗi khi lưu tệp.
5. \`bantin check\` kiểm tra; mỗi lỗi được báo kèm tên tệp, dòng và cách sửa.
6. \`bantin build\` xuất bản trang web và bản in PDF vào \`dist/\`.

## Cách viết bài

\`\`\`markdown
---
title: Tên bài
summary: Một hoặc hai câu, hiện trong mục lục.
contributors:
  - name: Ban Biên tập
---

Đoạn văn. Một chú thích.[^1] Xem thêm [bài khác](ten-bai-khac.md).

## Tiêu đề trong bài

![Mô tả ảnh cho người không nhìn thấy ảnh](../images/anh.jpg "Lời chú dưới ảnh")

Bảng: Tên của bảng

| Việc | Ngày |
| --- | ---: |
| Gieo mạ | 5 |

:::ghi-nho
Điều cần nhớ.
:::

:::cau-hoi
1. Câu hỏi để thảo luận?
:::

[^1]: Lời chú thích.
\`\`\`

## Các tệp

| Tệp | Nội dung |
| --- | --- |
| \`bulletin.yaml\` | Những điều chung: tên, cơ quan xuất bản, giấy phép, chuyên mục, khổ giấy |
| \`issues/<tên>/issue.yaml\` | Một số: số thứ tự, ngày, măng-sét, danh sách bài |
| \`issues/<tên>/items/*.md\` | Các bài |
| \`shared/\` | Đoạn dùng chung cho nhiều bài (nếu có) |
| \`fonts/\` | Phông chữ riêng (nếu có) |
| \`.bantin/schema/\` | Để trình soạn thảo gợi ý khi gõ tệp YAML |
| \`dist/\` | Kết quả xuất bản; đừng sửa ở đây |
`
}
