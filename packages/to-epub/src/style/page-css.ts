/** Cover, title page, contents, head and foot of an item, imprint. */
export const pageCss = (accent: string): string => `
.cover { margin: 0; text-align: center; }
.cover p { margin: 0; }
.cover img { max-width: 100%; max-height: 96vh; width: auto; }
.cover .cover-words { padding: 0.6em 0; text-align: left; }
.cover .cover-words + p img { max-height: 70vh; }
.cover-publisher { font-size: 0.85em; }
.cover .cover-title { font-size: 1.8em; line-height: 1.25; font-weight: bold; }
.masthead { margin: 1.5em 0; padding-top: 0.8em; border-top: 6px solid ${accent}; }
.masthead h1 { margin: 0.8em 0 0.2em; font-size: 2em; line-height: 1.2; }
.masthead p { margin: 0.3em 0; }
.masthead .issue-title { font-size: 1.3em; font-weight: bold; }
.masthead .issue-line { margin-top: 1em; padding-top: 0.6em; border-top: 1px solid #888; font-weight: bold; }
.issue-label { display: inline-block; padding: 0 0.5em; border: 1px solid; font-weight: bold; }
.item-header { margin-bottom: 1.2em; padding-bottom: 0.7em; border-bottom: 1px solid #888; }
.kicker { margin: 0 0 0.4em; padding-top: 0.3em; border-top: 4px solid ${accent}; font-size: 0.9em; font-weight: bold; }
.item-header h1 { margin-bottom: 0.3em; }
.subtitle { margin: 0.2em 0; font-size: 1.1em; }
.summary { font-weight: bold; }
.byline, .facts, .origin, .translation { margin: 0.3em 0; font-size: 0.9em; }
.byline .contributors { display: block; }
.corrections, .corrected { margin-top: 2em; padding: 0.4em 0.8em; border: 1px solid #888; font-size: 0.95em; }
.corrections h2, .corrected h2 { margin-top: 0.3em; font-size: 1.1em; }
.corrections ul, .corrected ul { padding-left: 0; list-style: none; }
.correction-of { margin: 0; font-size: 0.9em; }
.keywords { margin-top: 1.5em; font-size: 0.9em; }
dl { margin: 0.5em 0; }
dt { margin-top: 0.7em; font-size: 0.85em; font-weight: bold; }
dd { margin: 0; }
.corrections dt, .corrected dt { margin-top: 0.3em; font-weight: normal; }
nav ol { padding-left: 0; list-style: none; }
nav > ol > li { margin-top: 1em; }
nav > ol > li > span { display: block; padding-top: 0.2em; border-top: 2px solid ${accent}; font-weight: bold; }
nav li li { margin: 0.5em 0; }
nav li li li { margin: 0.2em 0 0.2em 1em; font-size: 0.9em; }
nav li li li li { font-size: 1em; }
nav a { color: inherit; text-decoration: none; }
`
