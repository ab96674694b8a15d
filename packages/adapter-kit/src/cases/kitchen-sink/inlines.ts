/** Words within a line: emphasis, code, breaks, links, pictures in the text, tokens that stay on one line. */
export const inlines = `Đoạn mở đầu có chữ *nghiêng dịu*, chữ **đậm nét**, chữ ***vừa đậm vừa nghiêng*** và chữ ~~gạch bỏ~~.
Dòng sau vẫn thuộc đoạn ấy, kèm mã \`kiem_tra --nhanh\` giữa câu.

Câu này ngắt dòng\\
bằng dấu chéo, rồi đi tiếp.

Thông báo số 15/TB-KL nói về đợt đo 2021–2025; hỏi thêm qua máy 0200 555 0172 lúc 7 giờ.

Đọc [trang ngoài](https://khela.example/huong-dan), <https://khela.example/so-do>, viết thư tới <hoi@khela.example>,
xem [bài kia](bai-duoc-dan.md), [một mục của bài kia](bai-duoc-dan.md#cach-doc-cot-do),
[mục dưới đây](#de-muc-cap-hai) và [đường dẫn **có chữ đậm**][dan].

Giữa hàng có ảnh ![Dấu chấm xanh](../images/luoi.png) rồi chữ lại chảy tiếp.

[dan]: https://khela.example/dan "Nhan đề của đường dẫn"
`
