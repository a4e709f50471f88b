import { isLanguage, type Language } from '@/lib/model'
import { judgeHalf } from './score'

/**
 * Prints what is wrong or missing in the open half, release by release: `npx tsx tests/quality/annotated/errors.ts
 * [LANGUAGE] [claims|figures|entities] [words of the line]`.
 */
function errors(wanted: readonly string[]): void {
  const lang = wanted.find((word): word is Language => isLanguage(word))
  const rest = wanted.filter((word) => word !== lang)
  for (const { release, verdicts } of judgeHalf('open', lang)) {
    process.stdout.write(`\n# ${release.name}\n`)
    for (const { what, verdict, cause, line } of verdicts) {
      const shown = `${verdict.padEnd(8)}${what.padEnd(9)} ${cause ?? ''}: ${line.replace(/\s+/gu, ' ')}`
      if (verdict !== 'right' && rest.every((word) => shown.includes(word)))
        process.stdout.write(`${shown}\n`)
    }
  }
}

errors(process.argv.slice(2))
