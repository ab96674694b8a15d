import { library } from '@bantin/tsup'

export default library({
  entry: ['calendar', 'encoding', 'encoding/one/*', 'orthography', 'search', 'speech', 'typography'].map((part) =>
    part.includes('*') ? `src/${part}.ts` : `src/${part}/index.ts`,
  ),
})
