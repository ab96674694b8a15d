import * as z from 'zod/mini'
import { fromBase64 } from '../bytes/base64.ts'

/** Base64 of so many bytes. */
export const base64Of = (length: number): z.ZodMiniString =>
  z.string().check(
    z.length(Math.ceil(length / 3) * 4),
    z.refine((text) => fromBase64(text)?.length === length),
  )

/** The id of a key: the first 16 digits of its fingerprint. */
export const keyId = z.string().check(z.regex(/^[0-9a-f]{16}$/))

/**
 * A name that is shown to readers and stands on a line of a signed statement: no line breaks, nothing invisible, nothing that turns
 * the direction of writing.
 */
export const shownName = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  z.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u),
  z.refine((text) => text.trim() === text),
)

/** A day, `YYYY-MM-DD`. */
export const day = z.iso.date()
