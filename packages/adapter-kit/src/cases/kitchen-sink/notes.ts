/** Notes: several references to one, blocks within, a note that refers to another, a mark behind a number. */
export const notes = `Lần đo đầu[^do] và lần đo sau[^do] lệch nhau chút ít[^lech]. Tổng cộng 2026[^tong] gàu.

[^o]: Ô này do tổ trực điền.

[^do]: Đo bằng thước gỗ của trạm.

[^lech]: Chênh lệch có hai nguyên do.

    - Thước co vì nắng
    - Mặt nước gợn

    Đoạn cuối của chú thích nhiều khối, xem thêm chú thích khác[^them].

[^tong]: Cộng cả hai bến.

[^them]: Chú thích được chú thích khác dẫn tới.
`
