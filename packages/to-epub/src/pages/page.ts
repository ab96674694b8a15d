import { type Markup, markup } from '@bantin/hast/markup'
import { direction } from '../markup/direction.ts'
import { lang } from '../markup/lang.ts'
import { STYLE_PATH } from '../style/style.ts'

/** What one page is about. */
export interface Page {
  readonly title: string
  readonly language: string
  /** Which part of a book it belongs to. */
  readonly part: 'cover' | 'frontmatter' | 'bodymatter' | 'backmatter'
  readonly body: Markup
}

/** A complete page. */
export function page({ title, language, part, body }: Page): string {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${lang(language)}${direction(language) === 'rtl' && markup` dir="rtl"`}>
<head>
<meta charset="UTF-8"/>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="${STYLE_PATH}"/>
</head>
<body epub:type="${part}">
${body}
</body>
</html>
`.source
}
