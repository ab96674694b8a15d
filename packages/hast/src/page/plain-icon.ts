import type { Theme } from '@bantin/schema'
import { formatColour, parseColour } from '@bantin/schema/colour'

/** The address of a square in the colour of the bulletin, so that browsers do not go looking for an icon. */
export function plainIcon({ colours }: Theme): string {
  const colour = formatColour(parseColour(colours.accent)).slice(1)
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8' rx='1.5' fill='%23${colour}'/%3E%3C/svg%3E`
}
