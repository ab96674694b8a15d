import { library } from '@bantin/tsup'

// The data is half of the package already: a source map would carry it a second time.
export default library({ sourcemap: false })
