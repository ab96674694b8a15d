import type { ManuscriptBlock } from '@bantin/drafting'
import { fromHtml } from '@bantin/from-html'
import { describe, expect, test } from 'vitest'
import { read } from './support/read.ts'

const ADDRESSES = [
  'javascript:xss()',
  'JaVaScRiPt:xss()',
  ' javascript:xss()',
  '\tjavascript:xss()',
  '&#1;javascript:xss()',
  'java\tscript:xss()',
  'java&#10;script:xss()',
  'javascript&colon;xss()',
  '&#106;avascript:xss()',
  '&#x6A;&#x61;&#x76;&#x61;script:xss()',
  'java&Tab;script:xss()',
  'javascript://a.example/%0axss()',
  'vbscript:xss()',
  'livescript:xss()',
  'data:text/html,<script>xss()</script>',
  'data:text/html;base64,PHNjcmlwdD54c3MoKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=xss()>',
  'blob:https://a.example/1',
  'filesystem:https://a.example/1',
  'view-source:javascript:xss()',
  'file:///C:/Users/x/trang.html',
  'ms-word:ofe|u|https://a.example/x.docx',
]

const PAYLOADS = [
  '<script>xss()</script>',
  '<script>xss()',
  '<scr<script>ipt>xss()</script>',
  '<svg onload=xss()><script>xss()</script></svg>',
  '<img src=x onerror=xss()>',
  '<body onload=xss()>',
  '<iframe src="javascript:xss()"></iframe>',
  '<iframe srcdoc="<script>xss()</script>"></iframe>',
  '<object data="javascript:xss()"></object>',
  '<embed src="javascript:xss()">',
  '<form action="javascript:xss()"><button formaction="javascript:xss()">x</button></form>',
  '<meta http-equiv=refresh content="0;url=javascript:xss()">',
  '<base href="javascript:xss()//"><a href="x">x</a>',
  '<link rel=stylesheet href="javascript:xss()">',
  '<style>@import "javascript:xss()";p{background:url(javascript:xss())}</style><p>x',
  '<div style="width:expression(xss());behavior:url(x.htc)">x</div>',
  '<template><script>xss()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=xss()>">',
  '<math><mtext></form><form><mglyph><style></math><img src=x onerror=xss()>',
  '<svg><p><style><g title="</style><img src=x onerror=xss()>"></svg>',
  '<a href="https://a.example/" onclick="xss()">x</a>',
  '<a href=\'https://a.example/"onmouseover="xss()\'>x</a>',
  '<img alt="![x](javascript:xss())" src="x">',
  '<!--[if IE]><script>xss()</script><![endif]-->',
  '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9InhzcygpIi8+">',
  '<picture><source srcset="javascript:xss()"><img src="javascript:xss()"></picture>',
]

/** All addresses and media types of a manuscript. */
async function outsideOf(page: string) {
  const { manuscript } = await read(page, { take: 'page' })
  const links: string[] = []
  const look = (blocks: readonly ManuscriptBlock[]) => {
    for (const block of blocks) {
      if (block.type === 'box') look(block.blocks)
      if (block.type === 'table') for (const row of block.rows) for (const cell of row.cells) look(cell.blocks)
      if (block.type === 'paragraph')
        for (const one of block.inlines) if (one.type === 'text' && one.link !== undefined) links.push(one.link)
    }
  }
  look([...manuscript.blocks, ...[...manuscript.notes.values()].flat()])
  return { links, pictures: [...manuscript.pictures.values()].map(({ mediaType }) => mediaType) }
}

describe('addresses that run something are dropped, words are kept', () => {
  test.each(ADDRESSES)('%s', async (address) => {
    const page = `<p><a href="${address.replaceAll('"', '&quot;')}">chữ</a></p>`
    expect(await outsideOf(page)).toEqual({ links: [], pictures: [] })
    const { manuscript, diagnostics } = await read(page)
    expect(manuscript.blocks.map((one) => one.type === 'paragraph' && one.inlines)).toEqual([[{ type: 'text', text: 'chữ' }]])
    expect(diagnostics.map((one) => one.ruleId)).toEqual(['html/unsafe-link'])
  })
})

describe('nothing that runs is in the manuscript or in the draft', () => {
  test.each(PAYLOADS)('%s', async (payload) => {
    const page = `<p>trước</p>${payload}<p>sau</p>`
    const { links, pictures } = await outsideOf(page)
    expect(links.filter((link) => !link.startsWith('https://a.example/') || /["<>\s]/.test(link))).toEqual([])
    expect(pictures).toEqual([])
    const { items } = await fromHtml(new TextEncoder().encode(page))
    for (const { markdown } of items)
      expect(markdown).not.toMatch(/<(?:script|iframe|img|svg|object|embed|style)|\]\(\s*(?:javascript|data|vbscript):/i)
  })
})
