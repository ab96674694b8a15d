const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without content. */
export const VOID = names('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr')

/** Elements whose content is no markup. */
export const RAW = names('script style textarea title xmp iframe noembed noframes')

/** Elements whose end tags are mostly implied: how deep they nest is bounded by what they stand in. */
export const IMPLIED = names('html head body p li dt dd tr td th tbody thead tfoot caption colgroup')

/** Elements that the parser opens again behind every block until they are closed. */
export const FORMATTING = names('a b big code em font i nobr s small strike strong tt u')

/** Elements that begin a line of their own. */
export const BLOCK = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul xmp',
)
