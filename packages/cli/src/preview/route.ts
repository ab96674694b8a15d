import type { Artifact } from '@bantin/compile'
import type { PreviewForm } from './create-preview.ts'

/** The first part of the addresses of a form: the web pages are under `/web/`, any other form under its name. */
export function routeOf(form: string): string {
  return form === 'html' ? 'web' : form
}

/** The address of an artifact; a form that writes into a folder of its route's name keeps that folder. */
export function addressOf(form: string, path: string): string {
  const route = routeOf(form)
  return `/${path.startsWith(`${route}/`) ? path : `${route}/${path}`}`
}

/** Every address that the preview answers, and what it answers with. Nothing else is reachable: no address is ever a path on disk. */
export function addresses(forms: readonly PreviewForm[]): Map<string, Artifact> {
  return new Map(forms.flatMap(({ name, artifacts }) => artifacts.map((artifact) => [addressOf(name, artifact.path), artifact] as const)))
}

/** Where to begin with a form: its entry page, else its main file. */
export function entryOf({ name, artifacts }: PreviewForm): string | undefined {
  const entry = artifacts.find(({ role }) => role === 'entry') ?? artifacts.find(({ role }) => role === 'issue') ?? artifacts[0]
  return entry && addressOf(name, entry.path)
}
