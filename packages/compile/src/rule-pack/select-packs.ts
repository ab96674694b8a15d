import { type Diagnostic, diagnose, nearest } from '@bantin/diagnostics'
import type { Bulletin } from '@bantin/schema'
import type { ReadDocument } from '../document/read-document.ts'
import { noPackInForce, unknownPack } from '../rules/pack-rules.ts'
import type { RulePack } from './rule-pack.ts'

/** The packs that a bulletin names and that are in force on a day. */
export function selectPacks(
  bulletin: ReadDocument<Bulletin>,
  options: { readonly date: string | undefined; readonly known: readonly RulePack[] },
): { readonly packs: readonly RulePack[]; readonly diagnostics: readonly Diagnostic[] } {
  const { date, known } = options
  const names = bulletin.value?.rules ?? []
  const diagnostics: Diagnostic[] = []
  const named = names.flatMap((name, i) => {
    const pack = known.find((one) => one.id === name)
    if (pack) return [pack]
    const place = bulletin.placeOf(['rules', i])
    diagnostics.push(
      diagnose(
        unknownPack,
        { file: bulletin.file, place },
        {
          pack: name,
          nearest: nearest(
            name,
            known.map((one) => one.id),
          ),
        },
      ),
    )
    return []
  })
  if (date === undefined) return { packs: [], diagnostics }
  const packs = named.filter((pack) => pack.inForceFrom <= date && date <= (pack.inForceUntil ?? '9999-12-31'))
  if (named.length > 0 && packs.length === 0)
    diagnostics.push(diagnose(noPackInForce, { file: bulletin.file, place: bulletin.placeOf(['rules', 0]) }, { date }))
  return { packs, diagnostics }
}
