import { library } from '@bantin/tsup'

export default library({ platform: 'node', entry: ['src/index.ts', 'src/archive/index.ts'] })
