import { readIssueRecord, recordIssue } from '@bantin/archive'
import { type CompiledIssue, type CompiledItem, render } from '@bantin/compile'
import { describe, expect, test } from 'vitest'
import { manifestOf, pages } from './support/render.ts'
import { compileWritten } from './support/written.ts'

describe('internal material', () => {
  const items = {
    gat: '---\ntitle: Gặt sớm\ncorrections:\n  - { date: 2026-11-05, of: { issue: lang-ven-2026-11, item: hop }, wrong: bảy giờ, right: tám giờ }\n---\n\nMột.\n',
    hop: '---\ntitle: Họp kín\naudience: internal\n---\n\nHai.\n',
    nuoc: '---\ntitle: Nước uống\n---\n\nBa.\n',
  }

  test('an internal issue has no public record', async () => {
    const issue = await compileWritten({ items, audience: 'internal' })
    const manifest = await manifestOf(issue)
    expect(recordIssue(issue, manifest)).toBe(undefined)
    expect(recordIssue({ ...issue, audience: 'public' }, manifest)).toBe(undefined)
    const record = recordIssue(issue, manifest, { audience: 'internal' })
    expect([record?.audience, ...(record?.items ?? []).map(({ id, audience }) => [id, audience])]).toEqual([
      'internal',
      ['gat', 'internal'],
      ['hop', 'internal'],
      ['nuoc', 'internal'],
    ])
    expect(readIssueRecord(JSON.stringify(record))).toEqual({ record, diagnostics: [] })
  })

  test('a public record says nothing of an internal item, and the codes of the others stay', async () => {
    const compiled = await compileWritten({ items, audience: 'internal' })
    const isPublic = (item: CompiledItem): CompiledItem => ({ ...item, audience: item.id === 'hop' ? 'internal' : 'public' })
    const all = compiled.items.map(isPublic)
    const sections = compiled.sections.map((section) => ({ ...section, items: all }))
    const issue: CompiledIssue = { ...compiled, audience: 'public', items: all, sections }
    const { manifest } = await render(issue, [pages({})])
    const record = recordIssue(issue, manifest)
    expect(record?.items.map(({ code, id }) => [code, id])).toEqual([
      ['12-01', 'gat'],
      ['12-03', 'nuoc'],
    ])
    expect(JSON.stringify(record)).not.toMatch(/hop|Họp|Hai|tám giờ|internal/)
    const inside = recordIssue(issue, manifest, { audience: 'internal' })
    expect(inside?.items.map(({ id, audience }) => [id, audience])).toEqual([
      ['gat', undefined],
      ['hop', 'internal'],
      ['nuoc', undefined],
    ])
  })
})
