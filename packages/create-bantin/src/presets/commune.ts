import type { Preset } from './preset.ts'

/** A commune or ward: few subjects, printed in the office and folded. */
export const commune: Preset = {
  sections: [
    { id: 'viec-trong-xa', title: 'Việc trong xã' },
    { id: 'san-xuat', title: 'Ruộng đồng, chuồng trại' },
    { id: 'doi-song', title: 'An toàn và đời sống' },
  ],
  accent: '#7a3b1d',
  booklet: true,
}
