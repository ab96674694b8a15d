/** The surface of one package as the page `api.md` beside its readme. */

/**
 * @param name of the package
 * @param entries `[name, { exported, behind }]` of each entry
 */
export const reportOf = (name, entries) => `# API of ${name}

Written by \`pnpm api:write\` from what is built. A change here is a change for users: it needs a changeset.
${entries.map(([entry, surface]) => section(entry, surface)).join('')}`

const section = (entry, { exported, behind }) =>
  `\n## \`${entry}\`\n${block(exported)}${behind.size > 0 ? `\nNot exported, but part of what is:\n${block(behind)}` : ''}`

const block = (declarations) => `\n\`\`\`ts nocheck\n${[...declarations].map(([name, text]) => line(name, text)).join('\n')}\n\`\`\`\n`

/** A declaration; one with another name than that under which it is exported says so. */
function line(name, text) {
  const declared = /^(?:abstract class|async function|class|const|enum|function|interface|let|namespace|type|var) ([\w$]+)/.exec(text)?.[1]
  return declared === name ? text : `${name}: ${text}`
}
