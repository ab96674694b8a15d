import { type Adapter, render } from '@bantin/compile'
import { type WrittenOutput, writeArtifacts } from '@bantin/node'
import type { PreviewForm, PreviewUpdate } from './create-preview.ts'

/** Write what a preview shows to a folder, as `bantin build` would. Nothing is rendered again: the forms hand over what they have. */
export async function writePreview(
  { issue }: PreviewUpdate,
  forms: readonly PreviewForm[],
  adapters: readonly Adapter[],
  { folder, name }: { readonly folder: string; readonly name: string },
): Promise<WrittenOutput & { readonly name: string }> {
  const rendered = adapters.map((adapter): Adapter => {
    const artifacts = forms.find((form) => form.name === adapter.name)?.artifacts ?? []
    return { ...adapter, render: async () => ({ artifacts, diagnostics: [] }) }
  })
  return { ...(await writeArtifacts(folder, await render(issue!, rendered), { name })), name }
}
