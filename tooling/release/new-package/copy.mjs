/** The copy of the package to copy, as values: nothing is read or written here. */

const upper = (word) => word.charAt(0).toUpperCase() + word.slice(1)
const camel = (name) => name.replace(/-(.)/g, (_, letter) => upper(letter))

/** What is wrong with the name of a package. */
export function nameProblem(name) {
  if (name === '') return 'Name the package.'
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return `“${name}” is no name of a package: small letters, digits and hyphens.`
  if (name.includes('hello')) return 'Choose another name than that of the original.'
  return undefined
}

/**
 * The files of a package, from those of `@bantin/hello-adapter`.
 *
 * @param name such as `to-gopher`; its adapter is then `gopher`, and `bigprint` for `to-big-print`
 * @param files texts by path
 */
export function copyOf(name, files) {
  const form = name.replace(/^to-/, '').replaceAll('-', '')
  const replacements = [
    [/^<!-- the original only -->\n[\s\S]*?^<!-- \/ -->\n/gm, 'TODO\n'],
    [/hello-adapter/g, name],
    [/helloAdapter/g, camel(name)],
    [/HelloOptions/g, `${upper(form)}Options`],
    [/hello/g, form],
    [/ {2}"private": true,\n/, ''],
    [/A form to copy: |The form to copy: /g, 'TODO: '],
  ]
  const renamed = (text) => replacements.reduce((done, [from, to]) => done.replace(from, to), text)
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replaceAll('hello', form), renamed(text)]))
}

/** What the changelog will say of the new package. */
export const changeset = (name) => `---\n"@bantin/${name}": minor\n---\n\nTODO: what users get.\n`
