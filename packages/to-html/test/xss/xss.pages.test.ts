import { type Artifact, render } from '@bantin/compile'
import { PAYLOADS } from '@bantin/fixtures/payloads'
import { compileWritten, rich, type Written } from '@bantin/testing'
import { launch, ORIGIN, visit } from '@bantin/testing/visit'
import { html } from '@bantin/to-html'
import type { Nodes } from 'mdast'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostileIssue } from './hostile-issue.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

type Item = NonNullable<Written['items']>[string]

const issue = await compileWritten(rich)

const typesOf = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])]

/** The artifacts for one payload, in a folder of their own. The form takes every node, also those that `render` would refuse. */
async function artifactsFor(payload: string, folder: string): Promise<Artifact[]> {
  const hostile = hostileIssue(issue, payload)
  const adapter = { ...html(), nodes: hostile.items.flatMap((item) => typesOf(item.tree)) }
  const { artifacts, diagnostics } = await render(hostile, [adapter])
  expect(diagnostics).toEqual([])
  return artifacts.map((one) => ({ ...one, path: `${folder}/${one.path}` }))
}

/** What is in a document that our templates do not write. Runs in the browser. */
function findForeign(): string[] {
  const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:']
  return [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const page = frame.contentDocument as Document
    const found: string[] = []
    const count = (selector: string, most: number) => {
      if (page.querySelectorAll(selector).length > most) found.push(selector)
    }
    count('iframe, frame, object, embed, base, svg, math, video, audio, template, portal, meta[http-equiv=refresh]', 0)
    count('form, form *', 6)
    count('form, input', 2)
    count('script:not([type="application/ld+json"])', 1)
    count('script', 2)
    for (const block of page.querySelectorAll('script[type="application/ld+json"]')) {
      const text = block.textContent ?? ''
      try {
        if (/[<>]/.test(text) || JSON.parse(text)['@context'] !== 'https://schema.org') found.push(text)
      } catch {
        found.push(text)
      }
    }
    count('style, link[rel=stylesheet]', 1)
    count('link[rel=icon]', 1)
    count('link[rel=canonical]', 1)
    count('link', 3)
    count('meta[name], meta[charset], meta[http-equiv]', 6)
    count('meta', 12)
    for (const element of page.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || name === 'style' || name === 'srcdoc' || !/^[a-z-]+$/.test(name))
          found.push(`${element.tagName} ${name}=${value}`)
      }
    for (const anchor of page.querySelectorAll('a[href]')) {
      const { protocol, href } = anchor as HTMLAnchorElement
      // An address that no browser can read leads nowhere.
      if (URL.canParse(href) && !SCHEMES.includes(protocol)) found.push(href)
    }
    for (const image of page.images)
      if (!/^(?:data:image\/|images\/[a-z0-9-]+\.[0-9a-f]{8}\.svg$)/.test(image.getAttribute('src') ?? '')) found.push(image.outerHTML)
    return found.map((one) => `${frame.src}: ${one}`)
  })
}

const BATCH = 26
const batches = Array.from({ length: Math.ceil(PAYLOADS.length / BATCH) }, (_, i) => i * BATCH)

test('there are at least 200 payloads, each once', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(200)
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length)
})

/** Open documents in frames of one page, and tell what ran, what was asked for, and what our templates do not write. */
async function open(artifacts: readonly Artifact[], frames: readonly Artifact[]) {
  const host = {
    path: 'host.html',
    mediaType: 'text/html',
    sha256: '',
    bytes: new TextEncoder().encode(`<!DOCTYPE html>${frames.map((one) => `<iframe src="/${one.path}"></iframe>`).join('')}`),
  }
  // Without the policy of the pages: it is the second fence, and the first one is on trial.
  const { page, context, strays, missing } = await visit(browser, [host, ...artifacts], { bypassCSP: true })
  const executed: string[] = []
  page.on('dialog', (dialog) => {
    executed.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.exposeBinding('xss', ({ frame }) => {
    executed.push(frame.url())
  })
  await page.goto(`${ORIGIN}host.html`, { waitUntil: 'load' })
  const foreign = await page.evaluate(findForeign)
  const titles = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) =>
      [...(frame.contentDocument?.querySelectorAll('h1, h3[id$=_title_]') ?? [])].map((heading) => heading.textContent),
    ),
  )
  await context.close()
  return { found: { executed, strays, missing, foreign }, titles }
}

const NOTHING = { executed: [], strays: [], missing: [], foreign: [] }

/** A payload as a page shows it: as text. */
const shown = (payload: string): string =>
  payload
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')

describe('nothing runs', () => {
  test.each(batches.map((from) => [from, PAYLOADS.slice(from, from + BATCH)] as const))('payloads from %d on', async (from, payloads) => {
    const made = await Promise.all(payloads.map((payload, i) => artifactsFor(payload, String(from + i))))
    // Contents and second item stand in the single file, made by the same templates: their own pages would show nothing new.
    const frames = made.flat().filter((one) => one.mediaType === 'text/html' && !/\/(?:index|rau)\.html$/.test(one.path))
    expect(frames.length).toBe(payloads.length * 2)
    const { found, titles } = await open(made.flat(), frames)
    expect(found).toEqual(NOTHING)
    // That the texts are there, as texts, shows that they went through every template.
    expect(titles.map(([title]) => title)).toEqual(payloads.flatMap((payload) => Array.from({ length: 2 }, () => shown(payload))))
  })

  test('through front matter, parser and compile', async () => {
    const written = (payload: string): Item => {
      const contributors = [{ name: payload, organisation: payload }]
      const meta = { title: payload, subtitle: payload, summary: payload, keywords: [payload], contributors }
      return [meta, `~~~\n${payload}\n~~~\n`]
    }
    const accepted: [id: string, item: Item, payload: string][] = []
    for (const [i, payload] of PAYLOADS.entries()) {
      const item = written(payload)
      const compiled = await compileWritten({ items: { [`p-${i}`]: item } }).catch(() => undefined)
      if (compiled) accepted.push([`p-${i}`, item, compiled.items[0]?.title ?? ''])
    }
    expect(accepted.length).toBeGreaterThan(200)
    const whole = await compileWritten({ items: Object.fromEntries(accepted) })
    const { artifacts } = await render(whole, [html({ pages: false })])
    const { found, titles } = await open(artifacts, artifacts.slice(0, 1))
    expect(found).toEqual(NOTHING)
    expect(titles[0]?.slice(1)).toEqual(accepted.map(([, , title]) => shown(title)))
  })
})

test('the test sees what runs', async () => {
  const bytes = new TextEncoder().encode(
    '<!DOCTYPE html><body onload=xss()><img src=https://evil.example/x onerror=alert(1)><a href=javascript:1>x</a>',
  )
  const bad = { path: 'bad.html', mediaType: 'text/html', sha256: '', bytes }
  const host = { ...bad, path: 'host.html', bytes: new TextEncoder().encode('<iframe src=/bad.html></iframe>') }
  const { page, context, strays } = await visit(browser, [host, bad])
  const executed: string[] = []
  page.on('dialog', (dialog) => {
    executed.push(dialog.message())
    void dialog.dismiss()
  })
  await page.exposeBinding('xss', () => {
    executed.push('xss')
  })
  await page.goto(`${ORIGIN}host.html`)
  expect(executed.sort()).toEqual(['1', 'xss'])
  expect(strays).toEqual(['https://evil.example/x'])
  expect((await page.evaluate(findForeign)).length).toBe(4)
  await context.close()
})

test('a page under its own policy reports no breach', async () => {
  const { artifacts } = await render(issue, [html()])
  const { page, context } = await visit(browser, artifacts)
  const problems: string[] = []
  page.on('console', (message) => problems.push(message.text()))
  for (const { path, mediaType } of artifacts) if (mediaType === 'text/html') await page.goto(ORIGIN + path)
  expect(problems).toEqual([])
  await context.close()
})
