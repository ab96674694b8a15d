import { library } from '@bantin/tsup'

export default library({ platform: 'node' })
