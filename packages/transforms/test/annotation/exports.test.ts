import * as abbreviations from '@bantin/transforms/abbreviations'
import * as citations from '@bantin/transforms/citations'
import * as dualDates from '@bantin/transforms/dual-dates'
import * as places from '@bantin/transforms/places'
import { expect, test } from 'vitest'

test.each<[module: object, name: string, exported: string[]]>([
  [abbreviations, 'abbreviations', ['abbreviations', 'default', 'expandAbbreviations']],
  [citations, 'citations', ['citations', 'default', 'linkCitations']],
  [dualDates, 'dual-dates', ['addLunarDates', 'default', 'dualDates']],
  [places, 'places', ['default', 'describePlaces', 'places']],
])('%# exports a function, its transform and a plugin', (module, name, exported) => {
  expect(Object.keys(module).sort()).toEqual(exported)
  const make = Object.entries(module).find(([key]) => key === name.replace(/-d/, 'D'))?.[1] as () => { name: string; idempotent: boolean }
  expect(make()).toMatchObject({ name, idempotent: true })
})
