import { join } from 'node:path'
import { type BuiltSite, buildSite, type SiteBuildOptions } from '@bantin/site-builder'
import { html } from '@bantin/to-html'

/** Build the site of a bulletin into `dist/site`, with what is known of it beside the bulletin. */
export const build = (folder: string, options: Partial<SiteBuildOptions> = {}): Promise<BuiltSite> =>
  buildSite({
    bulletin: folder,
    out: join(folder, 'dist/site'),
    name: 'dist/site',
    forms: [html({ singleFile: false })],
    program: 'test',
    state: join(folder, '.state'),
    ...options,
  })

/** What a build did, without the findings. */
export const facts = ({ written, built, kept, removed }: BuiltSite) => ({ written, built, kept, removed })

/** The findings as a list of rules. */
export const ruleIds = ({ diagnostics }: BuiltSite): string[] => diagnostics.map(({ ruleId }) => ruleId)
