import { library } from '@bantin/tsup'

export default library({ entry: ['src/index.ts', 'src/import-worker.ts'], platform: 'node' })
