export { type Markup, markup, type Slot, trusted } from '@bantin/hast/page'
