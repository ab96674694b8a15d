import { bulletinYaml, issueYaml } from './bulletin-yaml.ts'
import type { ConformanceCase } from './case.ts'
import { memorySource } from './memory-source.ts'

const khmer = `---
title: ទឹកស្អាត
language: km
---

លាងដៃមុនញ៉ាំបាយ។ ដាំទឹកឲ្យពុះ។

## ទឹកជំនន់

- ភ្នំ
- ភ្លៀង
`

const rade = `---
title: Êa doh
language: rad
---

Rao kngan êlâo kơ ƀơ̆ng huă. Tŭk êa kơ bi hlơr.

## Yăn hjan

Čư̆ mâo êa lip.
`

/** An issue whose items are in Khmer and Ê Đê, while the issue itself is in Vietnamese. */
export const languages = {
  name: 'languages',
  source: memorySource({
    'bulletin.yaml': bulletinYaml,
    'issues/1/issue.yaml': issueYaml({
      number: 32,
      items: [
        ['tieng-khmer', 'mau'],
        ['tieng-e-de', 'mau'],
      ],
    }),
    'issues/1/items/tieng-khmer.md': khmer,
    'issues/1/items/tieng-e-de.md': rade,
  }),
} as const satisfies ConformanceCase
