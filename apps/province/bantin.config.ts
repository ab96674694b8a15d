import { html } from '@bantin/to-html'
import { pdf } from '@bantin/to-pdf'
import { defineConfig } from 'bantin'

export default defineConfig({ forms: [html(), pdf({ booklet: true })] })
