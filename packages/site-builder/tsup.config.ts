import { library } from '@bantin/tsup'

export default library({ entry: ['src/index.ts', 'src/search-worker.ts'], platform: 'node' })
