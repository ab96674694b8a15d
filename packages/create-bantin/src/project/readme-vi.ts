/** The readme of a new project: for editors and whoever looks after their machine, in Vietnamese. */
export const readmeVi = (title: string): string => `# ${title}

Thư mục này chứa toàn bộ bản tin: mỗi số là một thư mục trong \`issues/\`, mỗi bài là một tệp chữ. [English](README.en.md)

## Bắt đầu

Cần Node.js 22.18 trở lên. Cài một lần khi có mạng; sau đó mọi lệnh chạy được khi không có mạng.

\`\`\`sh
npm install
npm start
\`\`\`

\`npm start\` mở bản xem trước trong trình duyệt, tự nạp lại mỗi khi lưu tệp.

## Các lệnh

| Lệnh | Làm gì |
| --- | --- |
| \`npm start\` | xem trước trang web và bản in |
| \`npm run check\` | kiểm tra số mới nhất; mỗi lỗi kèm tên tệp, dòng và cách sửa |
| \`npm run build\` | xuất bản số mới nhất vào \`dist/\` |
| \`npm run site\` | dựng trang web của cả bản tin, mọi số, vào \`dist/site/\` |
| \`npm run new:issue\` | tạo thư mục của số tiếp theo, điền sẵn số thứ tự, kỳ và ngày |
| \`npx bantin import bai.docx\` | nhập bài từ Word, PDF, trang web |
| \`npm run check:forms\` | thử dạng riêng trong \`forms/\`: không được mất chữ nào |
| \`npm run upgrade\` | nâng cấp Bantin lên phiên bản mới nhất |

## Cách viết bài

\`\`\`markdown
---
title: Tên bài
summary: Một hoặc hai câu, hiện trong mục lục.
---

Đoạn văn. Một chú thích.[^1] Xem thêm [bài khác](ten-bai-khac.md).

## Tiêu đề trong bài

![Mô tả ảnh cho người không nhìn thấy ảnh](../images/anh.jpg "Lời chú dưới ảnh")

:::ghi-nho
Điều cần nhớ.
:::

[^1]: Lời chú thích.
\`\`\`

## Các tệp

| Tệp | Nội dung |
| --- | --- |
| \`bulletin.yaml\` | tên, cơ quan xuất bản, giấy phép, chuyên mục, khổ giấy |
| \`issues/<tên>/issue.yaml\` | một số: số thứ tự, ngày, măng-sét, danh sách bài |
| \`issues/<tên>/items/*.md\` | các bài |
| \`bantin.config.ts\` | các dạng xuất bản |
| \`forms/\` | dạng xuất bản riêng của cơ quan |
| \`.github/\`, \`.vscode/\` | cho GitHub và cho trình soạn thảo VS Code |
| \`dist/\` | kết quả xuất bản; đừng sửa ở đây |

## Nâng cấp

\`\`\`sh
npm run upgrade
npm run check
npm run build
\`\`\`

Chỉ \`package.json\` và \`package-lock.json\` thay đổi; bài và cấu hình của bạn giữ nguyên. Hãy lưu \`package-lock.json\` cùng bản tin: máy khác sẽ dùng đúng các phiên bản ấy. Thêm gói khác của Bantin thì ghi cả nó vào lệnh \`upgrade\` trong \`package.json\`.
`
