import type { Adapter } from '../adapter/adapter.ts'

/** The forms that use files of others come last, so that these are there; otherwise the order stays. */
export function renderingOrder(adapters: readonly Adapter[]): readonly Adapter[] {
  const usesOthers = ({ uses = [] }: Adapter): boolean => uses.length > 0
  return [...adapters.filter((one) => !usesOthers(one)), ...adapters.filter(usesOthers)]
}
