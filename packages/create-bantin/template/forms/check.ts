import { conform, failuresOf } from '@bantin/adapter-kit'
import { gemtext } from './gemtext.ts'

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const report = await conform(gemtext, {
  extract: async (artifacts) => [artifacts.map((one) => decode(one.bytes)).join('\n')],
  alts: (artifacts) => artifacts.flatMap((one) => [...decode(one.bytes).matchAll(/\[([^\]]+)\]/g)].map(([, alt = '']) => alt)),
})
const failures = failuresOf(report)
if (failures.length > 0) throw new Error(`gemtext:\n${failures.join('\n')}`)
console.log(`gemtext: ${report.checks.filter((one) => one.status === 'pass').length} ✓`)
