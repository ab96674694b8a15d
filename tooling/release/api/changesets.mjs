/** What changesets say, and what they ought to say. */

/** The packages that a changeset names. */
export function namedIn(changeset) {
  const [, head = ''] = /^---\r?\n([\s\S]*?)^---/m.exec(changeset) ?? []
  return [...head.matchAll(/^['"]?((?:@[\w-]+\/)?[\w-]+)['"]?:/gm)].map(([, name]) => name)
}

/**
 * Packages whose change no changeset tells of.
 *
 * @param changed names of packages
 * @param changesets texts of changesets
 * @param creator `{ name, uses }`: the package that writes the versions of others into new projects, and has to be published with them
 */
export function untold(changed, changesets, creator) {
  const named = new Set(changesets.flatMap(namedIn))
  const missing = changed.filter((name) => !named.has(name)).map((name) => `${name}: its API changed, and no changeset names it`)
  const used = creator?.uses.filter((name) => named.has(name)) ?? []
  if (used.length === 0 || named.has(creator.name)) return missing
  return [...missing, `${creator.name}: new projects would get the old ${used.join(', ')}; name it in the changeset too (patch)`]
}
