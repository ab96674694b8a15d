import { type Markup, markup } from '@bantin/hast/markup'
import type { Book } from '../book.ts'
import { undescribedPictures } from './undescribed.ts'

/**
 * What the book says of its own accessibility: only what is so.
 *
 * @source EPUB Accessibility 1.1, “Discovery metadata” and “Conformance reporting”; Schema.org Accessibility Properties for Discoverability
 */
export function accessibility({ issue, labels, images, pages, options }: Book): Markup {
  const isDescribed = undescribedPictures(issue) === 0
  const isAnimated = [...images.values()].some((image) => image.mediaType === 'image/gif')
  const { summary } = labels
  const features = [
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability', 'ARIA'],
    ...(isDescribed ? ['alternativeText'] : []),
    ...(pages.size > 0 ? ['pageNavigation', 'pageBreakMarkers'] : []),
  ]
  const said = [summary.base, isDescribed ? summary.described : summary.undescribed, ...(pages.size > 0 ? [summary.pages] : [])]
  const meta = (property: string, value: string): Markup => markup`<meta property="schema:${property}">${value}</meta>\n`
  const claim =
    options.certifiedBy !== undefined &&
    isDescribed &&
    markup`<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta>
<meta property="a11y:certifiedBy" refines="#conformance">${options.certifiedBy}</meta>
`
  return markup`${meta('accessMode', 'textual')}${images.size > 0 && meta('accessMode', 'visual')}${
    isDescribed && meta('accessModeSufficient', 'textual')
  }${features.map((one) => meta('accessibilityFeature', one))}${meta('accessibilityHazard', isAnimated ? 'unknown' : 'none')}<meta property="schema:accessibilitySummary" xml:lang="${labels.language}">${said.join(' ')}</meta>
${claim}`
}
