import { createRequire } from 'node:module'

/** The fonts that the package brings: weights and slopes that the template uses. All under the SIL Open Font Licence 1.1. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'Noto Serif': [
    'noto-serif/400Regular/NotoSerif_400Regular.ttf',
    'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
    'noto-serif/700Bold/NotoSerif_700Bold.ttf',
    'noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
  ],
  'Noto Sans': [
    'noto-sans/400Regular/NotoSans_400Regular.ttf',
    'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
    'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
    'noto-sans/700Bold/NotoSans_700Bold.ttf',
  ],
  'Noto Serif Khmer': ['noto-serif-khmer/NotoSerifKhmer_400Regular.ttf', 'noto-serif-khmer/NotoSerifKhmer_700Bold.ttf'],
  'Noto Sans Khmer': [
    'noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf',
    'noto-sans-khmer/600SemiBold/NotoSansKhmer_600SemiBold.ttf',
    'noto-sans-khmer/700Bold/NotoSansKhmer_700Bold.ttf',
  ],
}

/** The paths of the files of a family that comes with the package; none for any other family. */
export function carriedFonts(family: string): string[] {
  const require = createRequire(import.meta.url)
  return (FILES[family] ?? []).map((file) => require.resolve(`@expo-google-fonts/${file}`))
}
