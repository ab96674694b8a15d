import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '../markup/markup.ts'
import type { Site } from '../site.ts'
import { words } from './words.ts'

type Contributor = CompiledItem['contributors'][number]
type Role = Contributor['role']

const ROLES: readonly Role[] = ['author', 'compiler', 'translator', 'editor', 'photographer', 'illustrator']

const name = ({ name, organisation }: Contributor): string => (organisation && organisation !== name ? `${name} (${organisation})` : name)

/** Who made an item, by role. */
export function byline(site: Site, item: CompiledItem, roles: readonly Role[] = ROLES): Markup {
  return markup`${roles.map((role) => {
    const those = item.contributors.filter((one) => one.role === role)
    if (those.length === 0) return undefined
    const names = those.map(name).join('; ')
    return markup`<span class="contributors"><span class="role">${site.labels.role[role]}:</span> ${words(site, item.language, names)}</span> `
  })}`
}
