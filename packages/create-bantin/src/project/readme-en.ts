/** The readme of a new project, in English. */
export const readmeEn = (title: string): string => `# ${title}

This folder holds the whole bulletin: each issue is a folder in \`issues/\`, each item a text file. [Tiếng Việt](README.md)

## Begin

Node.js 22.18 or newer is needed. Install once with a connection; after that every command works without one.

\`\`\`sh
npm install
npm start
\`\`\`

\`npm start\` opens a preview in the browser, reloaded at each save.

## Commands

| command | does |
| --- | --- |
| \`npm start\` | preview the web pages and the print |
| \`npm run check\` | check the newest issue; every problem with file, line and what to do |
| \`npm run build\` | publish the newest issue to \`dist/\` |
| \`npm run site\` | build the web site of the whole bulletin, all issues, in \`dist/site/\` |
| \`npm run new:issue\` | make the folder of the next issue, with running number, period and date |
| \`npx bantin import item.docx\` | take in items from Word, PDF, web pages |
| \`npm run check:forms\` | try the form in \`forms/\`: no word may be lost |
| \`npm run upgrade\` | upgrade Bantin to its newest version |

Messages follow the language of the machine; \`npm run check -- --lang en\` asks for English.

## Files

| file | holds |
| --- | --- |
| \`bulletin.yaml\` | title, publisher, licence, sections, page format |
| \`issues/<name>/issue.yaml\` | an issue: running number, date, imprint, list of items |
| \`issues/<name>/items/*.md\` | the items |
| \`bantin.config.ts\` | the forms to publish in |
| \`forms/\` | forms of your own |
| \`.github/\`, \`.vscode/\` | for GitHub and the editor VS Code |
| \`dist/\` | what was published; do not edit it |

## Upgrade

\`\`\`sh
npm run upgrade
npm run check
npm run build
\`\`\`

Only \`package.json\` and \`package-lock.json\` change; what you wrote stays. Keep \`package-lock.json\` with the bulletin: other machines then use the same versions. When you add another package of Bantin, name it in the command \`upgrade\` of \`package.json\` too.
`
