import { expect, test } from 'vitest'
import { cutFile, damagedFile } from '../hostile/damage.mjs'
import { importers } from '../hostile/importers.mjs'
import { kindsWithoutOffice } from '../hostile/kinds.mjs'
import { readOne } from '../hostile/read-one.mjs'

/** A few of what `pnpm fuzz` does by the ten thousand. */
const FILES = 8

test('damaged files of every kind end in a draft or a finding', async () => {
  for (const { kind, name, importer, way, files } of await kindsWithoutOffice()) {
    if (importer.startsWith('pdf')) continue // a thread for each file: they have tests of their own
    const reader = importers[importer as 'docx']()
    for (let i = 0; i < FILES; i++) {
      for (const bytes of [cutFile(files, Math.floor((i * 100) / FILES)), damagedFile(files, way as 'bytes', i)]) {
        expect(await readOne(reader, name, bytes), `${kind}, ${i}`).toMatchObject({ fault: undefined })
      }
    }
  }
})
