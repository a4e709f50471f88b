import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '@/lib/errors'
import { loadFonts, type Fonts } from '@/lib/scene'

const packages = 'node_modules/@expo-google-fonts'
const files = {
  latin: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  latinBold: 'noto-sans/700Bold/NotoSans_700Bold.ttf',
  arabic: 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  arabicBold: 'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
} as const

/** The shipped fonts: measured, and the paths of their files for a renderer that reads them itself. */
export interface ShippedFonts {
  readonly fonts: Fonts
  readonly fontFiles: readonly string[]
}

const loaded = new Map<string, Promise<ShippedFonts>>()

/**
 * Reads the fonts of briefings from the packages installed under `root`, the project's own folder. They are
 * read once per process. Throws `internal` with the remedy when a file is missing.
 */
export function loadShippedFonts(root: string = process.cwd()): Promise<ShippedFonts> {
  const before = loaded.get(root)
  if (before) return before
  const reading = readFonts(root).catch((error: unknown) => {
    loaded.delete(root)
    throw new AppError('internal', 'The fonts of briefings are not installed: run npm install.', {
      cause: error,
    })
  })
  loaded.set(root, reading)
  return reading
}

async function readFonts(root: string): Promise<ShippedFonts> {
  const path = (name: keyof typeof files) => join(root, packages, files[name])
  const read = (name: keyof typeof files) => readFile(path(name))
  const [latin, latinBold, arabic, arabicBold] = await Promise.all([
    read('latin'),
    read('latinBold'),
    read('arabic'),
    read('arabicBold'),
  ])
  return {
    fonts: loadFonts({ latin, latinBold, arabic, arabicBold }),
    fontFiles: [path('latin'), path('latinBold'), path('arabic'), path('arabicBold')],
  }
}
