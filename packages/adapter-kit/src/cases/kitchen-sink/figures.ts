/** Pictures and tables, with captions and without. */
export const figures = `![Đường gấp khúc đi lên](../images/duong.svg "Mực suối dâng dần qua bốn tuần.")

![Lưới ô màu xanh](../images/luoi.png)

Bảng: Số gàu múc mỗi ngày

| Ngày | Trái | Giữa | Phải |
| --- | :--- | :---: | ---: |
| Sớm | *ít gàu* | **hai gàu** | 1.250 |
| Trưa | [tra sổ](https://khela.example/so) | \`mã gàu\` | 37,5 |
| Tối | | ô giữa[^o] | 2,5 m³ |

Bảng 2. Bảng có số sẵn

| Cột đơn |
| --- |
| Ô đơn |

| Không tên | Cột kề |
| --- | --- |
| Ô trống tên | Ô kề |
`
