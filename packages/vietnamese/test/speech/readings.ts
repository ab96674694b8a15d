import { type ReadAloudOptions, readAloud, type UncertainReason } from '@bantin/vietnamese/speech'
import { describe, expect, test } from 'vitest'

/** A text, how it is read, and the reasons of what is uncertain in it. */
export type Case = readonly [text: string, spoken: string, ...reasons: UncertainReason[]]

/** Runs one table: composed and decomposed text are read alike, and every place is where it says. */
export function testReadings(title: string, cases: readonly Case[], options: ReadAloudOptions = {}): void {
  describe(title, () => {
    test.each(cases.map(([text, spoken, ...reasons]) => [text, spoken, reasons] as const))('%s → %s', (text, spoken, reasons) => {
      const said = readAloud(text, options)
      expect({ text: said.text, reasons: said.uncertain.map(({ reason }) => reason) }).toEqual({ text: spoken, reasons })
      for (const { start, end, text: written } of said.uncertain) expect(text.slice(start, end)).toBe(written)
      expect(readAloud(text.normalize('NFD'), options).text.normalize('NFC')).toBe(spoken)
    })
  })
}
