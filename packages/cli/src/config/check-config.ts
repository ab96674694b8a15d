import { type Diagnostic, diagnose, nearest } from '@bantin/diagnostics'
import type { BantinConfig } from './define-config.ts'
import { configBadValue, configNotObject, configSameForm, configUnknownKey } from './rules.ts'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isString = (value: unknown): value is string => typeof value === 'string'

/** What tells a value of each list from anything else. */
const KINDS = {
  forms: (one: unknown) => isRecord(one) && isString(one.name) && Array.isArray(one.nodes) && typeof one.render === 'function',
  importers: (one: unknown) => isRecord(one) && isString(one.name) && Array.isArray(one.extensions) && typeof one.read === 'function',
  transforms: (one: unknown) => isRecord(one) && isString(one.name) && isString(one.stage) && typeof one.run === 'function',
  rulePacks: (one: unknown) => isRecord(one) && isString(one.id) && Array.isArray(one.provisions),
} as const

const KEYS = [...Object.keys(KINDS), 'site']

/** Check what a configuration file exports. */
export function checkConfig(value: unknown, file: string): { readonly value: BantinConfig; readonly diagnostics: readonly Diagnostic[] } {
  if (!isRecord(value)) return { value: {}, diagnostics: [diagnose(configNotObject, { file })] }
  const unknown = Object.keys(value)
    .filter((key) => !KEYS.includes(key))
    .map((key) => diagnose(configUnknownKey, { file }, { key, nearest: nearest(key, KEYS) }))
  const bad = (['forms', 'importers', 'transforms', 'rulePacks'] as const).flatMap((key) => {
    const list = value[key]
    if (list === undefined) return []
    if (!Array.isArray(list)) return [diagnose(configBadValue, { file }, { key, expected: key })]
    return list.flatMap((one: unknown, i) =>
      KINDS[key](one) ? [] : [diagnose(configBadValue, { file }, { key: `${key}[${i}]`, expected: key })],
    )
  })
  const config: BantinConfig = value
  const diagnostics = [...unknown, ...bad, ...(bad.length > 0 ? [] : sameForms(config, file))]
  return { value: diagnostics.length > 0 ? {} : config, diagnostics }
}

function sameForms({ forms = [] }: BantinConfig, file: string): Diagnostic[] {
  const names = forms.map(({ name }) => name)
  const twice = new Set(names.filter((name, i) => names.indexOf(name) < i))
  return [...twice].map((name) => diagnose(configSameForm, { file }, { name }))
}
