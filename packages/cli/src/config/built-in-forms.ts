import type { Adapter } from '@bantin/compile'
import type { AnyRule } from '@bantin/diagnostics'

/** A form that comes with the command, and the rules that it can report. */
export interface BuiltInForm {
  readonly make: () => Adapter
  readonly rules: readonly AnyRule[]
}

/** The forms that come with the command; each is loaded only when it is wanted. */
export const builtInForms: Readonly<Record<string, () => Promise<BuiltInForm>>> = {
  html: async () => ({ make: (await import('@bantin/to-html')).html, rules: [] }),
  pdf: () => import('@bantin/to-pdf').then(({ pdf, rules }) => ({ make: pdf, rules })),
  epub: () => import('@bantin/to-epub').then(({ epub, rules }) => ({ make: epub, rules })),
  docx: () => import('@bantin/to-docx').then(({ docx, rules }) => ({ make: docx, rules })),
  email: () => import('@bantin/to-email').then(({ email, rules }) => ({ make: email, rules })),
  text: () => import('@bantin/to-text').then(({ text, rules }) => ({ make: text, rules })),
  speech: () => import('@bantin/to-speech').then(({ speech, rules }) => ({ make: speech, rules })),
  feed: () => import('@bantin/to-feed').then(({ feed, rules }) => ({ make: feed, rules })),
  exchange: () => import('@bantin/to-exchange').then(({ exchange, rules }) => ({ make: exchange, rules })),
}
