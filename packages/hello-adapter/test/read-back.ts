import type { Artifact } from '@bantin/compile'

const decode = (artifact: Artifact): string => new TextDecoder('utf-8', { fatal: true }).decode(artifact.bytes)

/** How the kit reads the files of this form. A format with markup needs a parser here that is not the form's own. */
export const readers = {
  extract: async (artifacts: readonly Artifact[]) => [artifacts.map(decode).join('\n')],
  alts: (artifacts: readonly Artifact[]) =>
    artifacts.flatMap((one) => [...decode(one).matchAll(/\[([^\]]+)\]/g)].map(([, alt = '']) => alt)),
}
