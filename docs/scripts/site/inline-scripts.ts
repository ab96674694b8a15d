const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g

/**
 * Expressive Code gives every block that scrolls the role of a region without a name, by a script: readers of screens would be told of a
 * hundred regions. Here blocks that do not wrap can be reached by the keyboard from the beginning instead.
 */
const REGIONS = /try\{\(\(\)=>\{(?:(?!try\{\(\(\)).)*?\[EC\] tabindex-js-module failed:",e\)\}\n?/s

/** Let the keyboard reach blocks of code whose lines do not wrap. */
export const withReachableBlocks = (html: string): string => html.replace(/<pre data-language="text"(?=[ >])/g, '$& tabindex="0"')

/** Browsers refuse module files from a disk, but not modules in the page: put small scripts that import nothing into it. */
export function withInlineScripts(html: string, read: (address: string) => string): string {
  return html.replace(SCRIPT, (all, address) => {
    const code = read(address).replace(REGIONS, '')
    return code.length > 5000 || /\b(?:import|export)\b/.test(code)
      ? all
      : `<script type="module">${code.replaceAll('</script', '<\\/script')}</script>`
  })
}
