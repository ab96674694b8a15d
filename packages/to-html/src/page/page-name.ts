/** File name of an item's page. An item may be called `index`; its page makes way for the contents. */
export function pageName(itemId: string): string {
  return itemId === 'index' ? 'index_.html' : `${itemId}.html`
}
