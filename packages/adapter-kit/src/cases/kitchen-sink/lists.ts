/** Lists of every kind, nested and loose. */
export const lists = `## Đề mục cấp hai

- Gạch đầu dòng thứ nhất
- Gạch đầu dòng thứ hai
  - Nhánh con bên trong
    1. Bậc sâu nhất

### Đề mục cấp ba có *chữ nghiêng*

3. Bước ba tráng gàu
4. Bước bốn phơi gàu

   Đoạn nối thêm dưới bước bốn.
5. Bước năm cất gàu

- [x] Đã lau kệ
- [ ] Chưa quét sân

#### Đề mục cấp bốn

Một câu trước vạch ngăn.

***

Một câu sau vạch ngăn.
`
