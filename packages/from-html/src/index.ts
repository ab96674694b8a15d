export { type FromHtmlOptions, fromHtml } from './from-html.ts'
export { html } from './html.ts'
export { type HtmlOptions, htmlOptions } from './options.ts'
export { rules } from './rules/index.ts'
