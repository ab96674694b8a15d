import type { RulePack } from '../rule-pack.ts'

// The bulletin article of the new law has not been read yet: the old law's figures stand in, marked as unverified
const source = { title: 'Luật Báo chí số 126/2025/QH15, quy định về bản tin', verified: false } as const

/** What the Press Law of 2025 asks of a bulletin, as far as it is known. In force from 1 July 2026. */
export const pressLaw2025: RulePack = {
  id: 'press-law-126-2025',
  title: { vi: 'Luật Báo chí số 126/2025/QH15', en: 'Press Law No. 126/2025/QH15' },
  inForceFrom: '2026-07-01',
  provisions: [
    { kind: 'max-page-size', widthMm: 190, heightMm: 270, source },
    { kind: 'max-pages', pages: 64, source },
    { kind: 'required-imprint', fields: ['organisation', 'licence', 'responsible', 'printer', 'quantity', 'periodicity'], source },
    { kind: 'licence-valid', source },
    { kind: 'licence-audience', source },
  ],
}
