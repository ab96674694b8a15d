import type { LaterCorrection } from '@bantin/compile'

/** What a later issue put right in an item, with a text in every place that a form writes. */
export function hostileCorrection(text: string, item: string): LaterCorrection & { readonly note: string } {
  const plain = (place: string): string => `${text} sửa ${place} ${item}`
  return {
    by: {
      ...{ issue: 'khe-la-41', number: 41, period: '2026-12', date: '2026-12-02', title: 'Bản tin Khe Lá' },
      ...{ item: 'dinh-chinh', itemTitle: plain('một'), language: 'vi' },
    },
    of: { item },
    date: '2026-12-02',
    ...{ wrong: plain('hai'), right: plain('ba'), note: plain('bốn') },
  }
}
