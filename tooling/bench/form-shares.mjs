// What each form takes of a first build in one process: node form-shares.mjs ISSUE; prints JSON, times in milliseconds
import { compile, render } from '@bantin/compile'
import { readIssue } from '@bantin/node'

const FORMS = ['html', 'pdf', 'epub', 'docx', 'email', 'text', 'speech', 'feed']
const { issue } = await compile(await readIssue(process.argv[2]))
const shares = {}
for (const name of FORMS) {
  const began = performance.now()
  const module = await import(`@bantin/to-${name}`)
  const { diagnostics } = await render(issue, [module[name](name === 'feed' ? { site: 'https://songngan.example/ban-tin' } : {})])
  const errors = diagnostics.filter((one) => one.severity === 'error')
  if (errors.length > 0) throw new Error(errors.map((one) => one.message.en).join('\n'))
  shares[name] = performance.now() - began
}
console.log(JSON.stringify(shares))
