import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { checkConfig } from './check-config.ts'
import type { BantinConfig } from './define-config.ts'
import { configNotLoaded } from './rules.ts'

/** A configuration, with what is wrong with it. Without a file it is empty. */
export interface LoadedConfig {
  readonly file?: string
  readonly value: BantinConfig
  readonly diagnostics: readonly Diagnostic[]
}

const NAMES = ['bantin.config.ts', 'bantin.config.mts', 'bantin.config.mjs', 'bantin.config.js']

/** Find and run the configuration file: the one in the bulletin folder, else the nearest from the working directory upwards. */
export async function loadConfig(place: { readonly bulletinFolder: string; readonly cwd: string }): Promise<LoadedConfig> {
  const path = findConfig(place)
  if (path === undefined) return { value: {}, diagnostics: [] }
  const file = relative(place.bulletinFolder, path).split(sep).join('/')
  try {
    const module: unknown = await import(pathToFileURL(path).href)
    const { value, diagnostics } = checkConfig((module as { default?: unknown }).default, file)
    // What checks the site is loaded where there is one
    const site = value.site === undefined ? [] : (await import('./check-site.ts')).checkSite(value.site, file)
    return { file: path, value: site.length > 0 ? {} : value, diagnostics: [...diagnostics, ...site] }
  } catch (error) {
    const problem = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
    return { file: path, value: {}, diagnostics: [diagnose(configNotLoaded, { file }, { problem })] }
  }
}

function findConfig({ bulletinFolder, cwd }: { readonly bulletinFolder: string; readonly cwd: string }): string | undefined {
  for (const folder of [bulletinFolder, ...ancestors(cwd)]) {
    const path = NAMES.map((name) => join(folder, name)).find((one) => existsSync(one))
    if (path !== undefined) return path
  }
  return undefined
}

function ancestors(folder: string): string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...ancestors(dirname(folder))]
}
