const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g

/** Browsers refuse module files from a disk, but not modules in the page: put small scripts that import nothing into it. */
export function withInlineScripts(html: string, read: (address: string) => string): string {
  return html.replace(SCRIPT, (all, address) => {
    const code = read(address)
    return code.length > 5000 || /\b(?:import|export)\b/.test(code)
      ? all
      : `<script type="module">${code.replaceAll('</script', '<\\/script')}</script>`
  })
}
