import type { CompiledItem } from '@bantin/compile'
import type { Contributor } from '@bantin/schema'
import type { Labels } from '../labels/labels.ts'

/** Those who had one task in an item. */
export interface BylinePart {
  readonly role: Contributor['role']
  readonly label: string
  /** Names with their offices, joined. */
  readonly names: string
}

const ROLES: readonly Contributor['role'][] = ['author', 'compiler', 'translator', 'editor', 'photographer', 'illustrator']

const nameOf = ({ name, organisation }: Contributor): string => (organisation && organisation !== name ? `${name} (${organisation})` : name)

/**
 * Who made an item, one part for each task, authors first.
 *
 * @param item the item
 * @param labels in the language of the form
 */
export function byline(item: Pick<CompiledItem, 'contributors'>, labels: Labels): BylinePart[] {
  return ROLES.flatMap((role) => {
    const names = item.contributors.filter((one) => one.role === role).map(nameOf)
    return names.length === 0 ? [] : [{ role, label: labels.role[role], names: names.join('; ') }]
  })
}
