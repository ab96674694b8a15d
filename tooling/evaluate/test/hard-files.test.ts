import { describe, expect, test } from 'vitest'
import { byLibreOffice, hasLibreOffice } from '../imports/convert.mjs'
import { hardCases, WRITERS } from '../imports/hard-files.mjs'
import { importersFor, judgeFile, WAYS } from '../imports/judge.mjs'

const outcomes = ['accept', 'reject'] as const
const writers = Object.keys(WRITERS) as (keyof typeof WRITERS)[]

describe('changes, boxes, lists in lists and merged cells', () => {
  test.each(writers.flatMap((writer) => WAYS.flatMap((way) => outcomes.map((outcome) => [writer, way, outcome] as const))))(
    '%s, %s, changes: %s',
    async (writer, way, changes) => {
      for (const one of await hardCases(WRITERS[writer], way, [1], changes)) {
        const { parts, wrong } = await judgeFile(one, importersFor(changes))
        expect(wrong).toBe(undefined)
        expect(parts[0]).toEqual(parts[1])
      }
    },
  )

  const office = hasLibreOffice()
  test.skipIf(!office)(`by LibreOffice as .doc${office ? '' : ' (skipped: LibreOffice is not installed)'}`, async () => {
    const cases = await hardCases(WRITERS['by hand, font by style'], 'vni-windows', [11], 'accept')
    const [bytes] = byLibreOffice(
      cases.map((one) => one.bytes),
      'docx',
      'doc',
    )
    const { wrong } = await judgeFile({ ...cases[0]!, name: 'a.doc', bytes }, importersFor('accept'))
    expect(wrong).toBe(undefined)
  })
})
