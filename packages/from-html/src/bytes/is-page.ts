import { binary } from './windows-1252.ts'

const HEAD = 2048
const FIRST =
  /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!\[if[^>]*>\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|link|style|script|base|a|abbr|article|aside|b|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figure|font|footer|form|h[1-6]|header|hr|i|img|ins|li|main|mark|nav|ol|p|pre|s|section|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)[\s/>])/i

/** True for bytes that begin as a page or a piece of one does. */
export function isPage(bytes: Uint8Array): boolean {
  const head = binary(bytes.subarray(0, HEAD))
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
  if (/^Version:\d/.test(head) && /StartHTML:/.test(head)) return true
  return FIRST.test(head) || (!head.startsWith('<?xml') && /<(?:!doctype\s+html|html)[\s>]/i.test(head.slice(0, 1024)))
}
