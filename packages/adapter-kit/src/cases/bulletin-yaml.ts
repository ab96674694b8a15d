/** A bulletin with everything that its file can say. */
export const bulletinYaml = `schema: 1
id: khe-la
title: Bản tin Khe Lá
subtitle: Đọc chung ở nhà văn hóa
publisher:
  name: Tổ Thông tin xã Khe Lá
  parent: Ủy ban xã Khe Lá
  address: Số 7, đường Bờ Suối, xã Khe Lá
  phone: 0200 555 0171
  email: bantin@khela.example
  website: https://khela.example
place: Khe Lá
languages: [vi, km, rad]
periodicity: monthly
audience: public
licence:
  number: 71/GP-KL
  date: "2025-12-20"
  issuer: Phòng Cấp phép Khe Lá
  validFrom: "2026-01-01"
  validUntil: "2027-12-31"
  audiences: [public]
sections:
  - id: mau
    title: Bài mẫu
  - id: khac
    title: Chuyện khác
page:
  format: a5
rules: [press-law-103-2016, press-law-126-2025]
`

const imprint = `imprint:
  responsible: { role: Tổ trưởng Thông tin, organisation: Tổ Thông tin xã Khe Lá }
  editors:
    - { role: Người soát bài, organisation: Nhà văn hóa Khe Lá }
  printer: { name: Nhà in Suối Trong, address: Ngõ 2 chợ Khe Lá }
  quantity: 150
  printedOn: 2026-10-30
  periodicity: Mỗi tháng một tờ
`

/** The file of an issue, with a full imprint. */
export function issueYaml(options: {
  readonly number: number
  readonly cover?: string
  readonly items: readonly (readonly [id: string, section: string])[]
}): string {
  const { number, cover = '', items } = options
  return `schema: 1
id: khe-la-${number}
number: ${number}
period: 2026-11
yearOfPublication: 4
date: 2026-11-02
${cover}${imprint}items:
${items.map(([item, section]) => `  - { item: ${item}, section: ${section} }\n`).join('')}`
}
