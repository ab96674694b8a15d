import { formatDate } from '@bantin/paratext'
import type { Site } from '../context.ts'

/** Under which licence the bulletin is published. */
export function licenceLine({ bulletin: { licence }, labels }: Pick<Site, 'bulletin' | 'labels'>): string | undefined {
  return licence && labels.licenceText({ number: licence.number, date: formatDate(licence.date, labels.language), issuer: licence.issuer })
}
