/** What browsers put behind the name of a page for the folder of its pictures. */
export const PAGE_FOLDERS: readonly string[] = ['_files', '.files', '_tep_tin']

const PAGE = /\.x?html?$/i

/** The name of a saved page without its end; nothing for other files. */
export const pageStem = (name: string): string | undefined => (PAGE.test(name) ? name.replace(PAGE, '') : undefined)
