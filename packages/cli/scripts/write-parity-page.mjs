/** Write the parity matrix: `docs/forms.md`. */
import { writeFileSync } from 'node:fs'
import { parityPage } from './parity-page.mjs'

writeFileSync(new URL('../../../docs/forms.md', import.meta.url), await parityPage())
