/** The licences of what we publish, as the page docs/licences.md. */
import { exceptionOf } from './policy.mjs'

/** @param packages `{ name, licence, bundled }`, on any platform, sorted */
export function pageOf(packages) {
  const count = new Map()
  for (const { licence } of packages) count.set(licence, (count.get(licence) ?? 0) + 1)
  const row = ({ name, licence, bundled }) =>
    `| \`${name}\` | ${licence}${exceptionOf(name, licence) ? ` (${exceptionOf(name, licence)})` : ''} | ${bundled ? 'yes' : ''} |`
  return `# Licences

Bantin is under the MIT licence. These are the packages that it needs when it runs, with the licence that each states. GPL and AGPL, and licences that nobody looked at, fail the build.

\`\`\`sh
pnpm licences
\`\`\`

${[...count].map(([licence, number]) => `${licence}: ${number}`).join(' · ')}

*In a bundle*: its code is part of \`bantin\` or \`create-bantin\`; the full text of its licence lies beside it in \`THIRD-PARTY.txt\`.

| package | licence | in a bundle |
|---|---|---|
${packages.map(row).join('\n')}
`
}
