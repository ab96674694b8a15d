export { escapeMarkup, markupText } from './escape.ts'
export { Markup, markup, type Slot, trusted } from './markup.ts'
