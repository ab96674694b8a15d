/** The lines of a changelog: what users get, without names of commits. */

/** What a changeset says, as an item of a list. */
export async function getReleaseLine({ summary }) {
  const [first, ...rest] = summary.trim().split('\n')
  return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')
}

/** The packages that a package now asks for, in order; where they are new themselves nobody has to be told. */
export async function getDependencyReleaseLine(_changesets, dependencies) {
  const renewed = dependencies.filter(({ oldVersion }) => oldVersion !== '0.0.0')
  if (renewed.length === 0) return ''
  const named = renewed.map(({ name, newVersion }) => `${name} ${newVersion}`)
  return `- Needs ${named.sort().join(', ')}`
}

export default { getReleaseLine, getDependencyReleaseLine }
