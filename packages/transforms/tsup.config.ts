import { readFileSync } from 'node:fs'
import { library } from '@bantin/tsup'

/** Each subpath of package.json is an entry. */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, { '@bantin/source'?: string }> }

export default library({ entry: Object.values(exports).flatMap((one) => one['@bantin/source'] ?? []) })
