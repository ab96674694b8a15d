import type { Artifact, Rendered } from '@bantin/compile'
import { MANIFEST_FILE } from '@bantin/compile/manifest'

/** The form's own files: the manifest belongs to `render`. */
export function artifactsOf({ artifacts }: Rendered): readonly Artifact[] {
  return artifacts.filter((one) => one.path !== MANIFEST_FILE)
}
