import { library } from '@bantin/tsup'

export default library({ entry: ['src/index.ts'], platform: 'node' })
