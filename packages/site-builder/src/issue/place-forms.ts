import type { Adapter } from '@bantin/compile'
import type { Audience } from '@bantin/schema'

/** The forms as they are in a site: their pages lead back to it and to some pages of other issues; those of a public one can be kept. */
export function placeForms(forms: readonly Adapter[], audience: Audience, otherIssues: readonly string[]): readonly Adapter[] {
  const place = { archive: { app: audience === 'public' }, otherIssues }
  return forms.map((form) => (form.name === 'html' ? (form.with?.(place) ?? form) : form))
}

/** The folder of the web pages in the output of an issue; nothing without a web form. */
export function webFolder(forms: readonly Adapter[]): string | undefined {
  const form = forms.find(({ name }) => name === 'html')
  if (!form) return undefined
  const { folder } = (form.given ?? {}) as { readonly folder?: unknown }
  return typeof folder === 'string' ? folder : 'web'
}
