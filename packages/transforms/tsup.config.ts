import { modules } from '@bantin/tsup'

export default modules()
