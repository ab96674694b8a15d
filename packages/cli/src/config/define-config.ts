import type { Adapter, RulePack } from '@bantin/compile'
import type { Importer } from '@bantin/drafting'
import type { Transform } from '@bantin/transforms'
import type { SiteConfig } from './site-config.ts'

/** What `bantin.config.ts` may set. */
export interface BantinConfig {
  /** The forms to publish in, in order. Default: `[html(), pdf()]`. */
  readonly forms?: readonly Adapter[]
  /** The readers of `bantin import`, in the order of preference. Default: those of Bantin. */
  readonly importers?: readonly Importer[]
  /** The transforms of the text. Default: `standard` of `@bantin/transforms`. */
  readonly transforms?: readonly Transform[]
  /** The rule packs that `rules:` in `bulletin.yaml` may name. Default: those of Bantin. */
  readonly rulePacks?: readonly RulePack[]
  /** Settings of the reader site that `bantin site` builds. */
  readonly site?: SiteConfig
}

/**
 * The configuration of a bulletin's builds, the default export of `bantin.config.ts` (or `.mjs`, `.js`). It only checks the types.
 *
 * @example
 * ```ts
 * import { defineConfig } from 'bantin'
 * import { html } from '@bantin/to-html'
 *
 * export default defineConfig({ forms: [html({ singleFile: false })] })
 * ```
 */
export function defineConfig(config: BantinConfig): BantinConfig {
  return config
}
