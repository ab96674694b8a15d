/** The three kinds of callouts, with a title of their own and without. */
export const callouts = `:::ghi-nho[Ba việc **đầu mùa**]
Khơi rãnh quanh nhà.

- Kê bao thóc lên giá
- Buộc lại mái hiên
:::

:::ghi-nho
Giữ đèn pin ở đầu giường.
:::

:::luu-y[Dây điện đứt]
Đứng xa mười bước, gọi thợ.
:::

:::luu-y
Không lội qua ngầm tràn.
:::

:::cau-hoi[Bàn trong tổ]
1. Ai giữ chìa khóa kho?
2. Ai đi gõ kẻng?
:::

:::cau-hoi
Nhà nào cần người giúp?
:::
`
