import { library } from '@bantin/tsup'

export default library({ entry: { 'search/index': 'src/search/index.ts' } })
