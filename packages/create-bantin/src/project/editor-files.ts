import type { Files } from 'bantin/scaffold'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What an editor needs: completion in YAML, types in TypeScript, the same line ends on every machine. */
export const editorFiles = (schemas: string): Files => ({
  '.vscode/settings.json': json({
    'yaml.schemas': {
      [`./${schemas}/bulletin.schema.json`]: 'bulletin.yaml',
      [`./${schemas}/issue.schema.json`]: 'issues/**/issue.yaml',
    },
    'files.eol': '\n',
    'files.exclude': { '**/node_modules': true },
    '[markdown]': { 'editor.wordWrap': 'on', 'editor.unicodeHighlight.ambiguousCharacters': false },
  }),
  '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml', 'editorconfig.editorconfig'] }),
  '.editorconfig': `root = true

[*]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true

[*.md]
trim_trailing_whitespace = false
`,
  // Git for Windows would turn line ends around, and with them the bytes that come of a build
  '.gitattributes': '* text=auto eol=lf\n',
  'tsconfig.json': json({
    compilerOptions: {
      target: 'es2023',
      module: 'nodenext',
      lib: ['es2023', 'dom', 'dom.iterable'],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      erasableSyntaxOnly: true,
      verbatimModuleSyntax: true,
    },
    include: ['bantin.config.ts', 'forms'],
  }),
})
