/** What this office added, under both names, with other blocks inside. */
export const additions = `:::bo-sung
Ở xã ta, nhà văn hóa giữ thêm hai cuộn dây.

- Nhà thứ nhất ở đầu ngõ
- Nhà thứ hai ở cuối ngõ
:::

:::them
> Thợ điện xã trực cả đêm.
:::
`
