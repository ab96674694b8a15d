export { html } from './html.ts'
export { type HtmlOptions, type HtmlSettings, htmlOptions } from './options.ts'
