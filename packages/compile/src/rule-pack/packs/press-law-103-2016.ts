import type { RulePack } from '../rule-pack.ts'

const source = { title: 'Luật Báo chí số 103/2016/QH13, quy định về bản tin', verified: true } as const

/** What the Press Law of 2016 and the licensing practice under it ask of a bulletin. In force from 1 January 2017 to 30 June 2026. */
export const pressLaw2016: RulePack = {
  id: 'press-law-103-2016',
  title: { vi: 'Luật Báo chí số 103/2016/QH13', en: 'Press Law No. 103/2016/QH13' },
  inForceFrom: '2017-01-01',
  inForceUntil: '2026-06-30',
  provisions: [
    { kind: 'max-page-size', widthMm: 190, heightMm: 270, source },
    { kind: 'max-pages', pages: 64, source },
    { kind: 'required-imprint', fields: ['organisation', 'licence', 'responsible', 'printer', 'quantity', 'periodicity'], source },
    { kind: 'licence-valid', source },
    { kind: 'licence-audience', source },
  ],
}
