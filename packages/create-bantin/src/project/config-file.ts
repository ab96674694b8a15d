import type { Preset } from '../presets/preset.ts'

/** `bantin.config.ts`: the forms of the bulletin, one of them its own. */
export const configFile = ({ booklet }: Preset): string => `import { html } from '@bantin/to-html'
import { pdf } from '@bantin/to-pdf'
import { defineConfig } from 'bantin'
import { gemtext } from './forms/gemtext.ts'

export default defineConfig({
  forms: [
    html(),
    pdf(${booklet ? '{ booklet: true }' : ''}),
    // Dạng của riêng cơ quan, để làm mẫu: sửa trong forms/gemtext.ts, hoặc bỏ dòng này nếu không cần
    gemtext(),
  ],
})
`
