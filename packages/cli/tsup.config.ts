import { library } from '@bantin/tsup'

export default library({
  entry: { index: 'src/index.ts', 'import-worker': 'src/import-worker.ts', scaffold: 'src/scaffold/index.ts' },
  platform: 'node',
})
