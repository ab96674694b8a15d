import type { Element } from 'hast'
import { attribute } from '../parse/element.ts'
import { classWords } from './class-words.ts'

const TAGS = new Set(['nav', 'menu', 'dialog', 'footer', 'noscript'])
const ROLES = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar|dialog|alertdialog|tablist)$/

/** What frameworks and portals call the parts around an article, in English and in Vietnamese without signs. */
const WORDS = new Set(
  `nav navbar navigation menu menus submenu topmenu mainmenu breadcrumb breadcrumbs sidebar sidebars share sharing sharebar sharedaddy social socials addthis
  comment comments disqus fbcomments related relatedposts relatednews jprelatedposts recommend recommended advert adverts advertisement advertising ads adsense banner banners
  cookie cookies cookiebar gdpr popup modal newsletter subscribe footer copyright pagination pager paging skiplink skip hitcounter counter visitor
  mostread mostviewed widget widgets postnav postnavigation toolbox backline keywords taglist posttags tukhoa feedback quangcao binhluan lienquan tinlienquan tinkhac tinmoi docnhieu xemnhieu bailienquan chiase luottruycap`.split(
    /\s+/,
  ),
)

/** True for an element that its tag, role or class calls a part of the page around the article. */
export function isFurniture(element: Element): boolean {
  if (element.tagName === 'body' || element.tagName === 'html') return false
  const role = attribute(element, 'role')
  if (TAGS.has(element.tagName) || ROLES.test(role)) return true
  if (element.tagName === 'aside') return role !== 'note' && !isBoxed(element)
  for (const word of classWords(element)) if (WORDS.has(word)) return true
  return isReadingFacts(element)
}

/** How long an article takes to read, and the code that it is found by, as pages of Bantin show them. */
function isReadingFacts(element: Element): boolean {
  return (
    /(?:^| )(?:entry-)?facts(?: |$)/.test(attribute(element, 'className')) &&
    element.children.some((one) => one.type === 'element' && attribute(one, 'className') === 'minutes')
  )
}

/** True for an aside that belongs to the article. */
const isBoxed = (element: Element): boolean => {
  const words = classWords(element)
  return ['callout', 'box', 'note', 'infobox', 'pullquote', 'khung', 'hop'].some((word) => words.has(word))
}
