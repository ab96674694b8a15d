/** The lines of a changelog: what users get, without names of commits. */

/** What a changeset says, as an item of a list. */
export async function getReleaseLine({ summary }) {
  const [first, ...rest] = summary.trim().split('\n')
  return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')
}

/** The packages that a package now asks for. */
export async function getDependencyReleaseLine(_changesets, dependencies) {
  if (dependencies.length === 0) return ''
  return `- Needs ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(', ')}`
}

export default { getReleaseLine, getDependencyReleaseLine }
