/** Which licences may stand in what we publish. */

const ALLOWED = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'OFL-1.1'],
  ...['Python-2.0', 'Unicode-3.0', 'Unlicense', 'Zlib'],
])

/** Packages whose licence is not on the list, and why they may be used nevertheless. */
const EXCEPTIONS = {
  '@img/sharp-libvips-<platform>': {
    licence: 'LGPL-3.0-or-later',
    why: 'a library of its own, loaded when it is run and not changed; whoever wants another one can put it in its place',
  },
}

/** What a package is called on every machine: `@img/sharp-linux-x64` is `@img/sharp-<platform>`. */
export const anyPlatform = (name) =>
  name.replace(/-(?:android|darwin|freebsd|linux|linuxmusl|wasm32|webcontainers|win32)(?:-[\w-]+)?$/, '-<platform>')

/**
 * Why a package may not be used.
 *
 * @param name on any platform, see `anyPlatform`
 * @param licence an SPDX expression, as the package states it
 * @returns nothing where it may be used
 */
export function licenceProblem(name, licence) {
  if (EXCEPTIONS[name]?.licence === licence || isAllowed(licence)) return undefined
  if (/\bA?GPL/.test(licence)) return `${name}: ${licence} is not for what we publish`
  return `${name}: the licence “${licence}” is not on the list of those that are known to be fine`
}

/** The reason for an exception. */
export const exceptionOf = (name, licence) => (EXCEPTIONS[name]?.licence === licence ? EXCEPTIONS[name].why : undefined)

/** `A OR B` leaves the choice, `A AND B` asks for both; AND binds more closely, brackets come first. */
function isAllowed(expression) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? []
  let at = 0
  const either = () => {
    let fine = both()
    while (tokens[at] === 'OR') fine = [++at && both(), fine].includes(true)
    return fine
  }
  const both = () => {
    let fine = one()
    while (tokens[at] === 'AND') fine = ![++at && one(), fine].includes(false)
    return fine
  }
  const one = () => {
    const token = tokens[at++]
    if (token !== '(') return ALLOWED.has(token)
    const fine = either()
    return tokens[at++] === ')' && fine
  }
  return either() && at === tokens.length
}
