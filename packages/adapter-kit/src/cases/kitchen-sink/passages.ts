/** Blocks and words in other languages. */
export const passages = `:::tieng{lang=rad}
Êa doh, kngan doh.

- Rao kngan ƀơ̆ng êa
:::

:::tieng{lang=km}
ទឹកស្អាត លាងដៃ។
:::

Người Khmer gọi nước là :tieng[ទឹក]{lang=km}, người Ê Đê gọi là :tieng[**êa**]{lang=rad}.
`
