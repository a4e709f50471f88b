import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  confidenceLevel,
  confidenceWords,
  explainRule,
  families,
  familyOf,
  isContext,
} from '@/lib/account/rules'
import { interfaceLanguages, messagesIn } from '@/lib/i18n'

/** Everything between quotation marks that may be the name of a rule, in the sources of extraction. */
function namesInSources(): Set<string> {
  const names = new Set<string>()
  for (const folder of ['lib/extract', 'lib/knowledge/languages'])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue
      for (const [, name] of readFileSync(join(folder, file), 'utf8').matchAll(/['`]([^'`\s]+)['`]/gu))
        names.add(name!.replace('knowledge-${name.form}', 'knowledge-name'))
    }
  return names.add('knowledge-acronym').add('knowledge-demonym')
}

test('every family explains a rule that there is', () => {
  const found = new Set([...namesInSources()].map(familyOf))
  expect(families.map(([family]) => family).filter((family) => !found.has(family))).toEqual([])
})

test.each([
  ['knowledge-name', 'curated'],
  ['knowledge-acronym', 'acronym'],
  ['operation-unnamed', 'unnamed'],
  ['event-described', 'described'],
  ['figure-noun', 'figureNoun'],
  ['place-noun', 'nounBeside'],
  ['topics-listed', 'listed'],
  ['visitor-met-host', 'visit'],
  ['takes-part', undefined],
  ['شارك-في', undefined],
])('%s is of the family %s', (rule, family) => {
  expect(familyOf(rule)).toBe(family)
})

test.each([
  ['takes-part', 'en', 'the pattern “takes part”'],
  ['takes-part-context', 'en', 'the pattern “takes part”'],
  ['sous-l-égide-de', 'fr', 'le motif « sous l’égide de »'],
  ['parmi-les-saisies-figurent', 'fr', 'le motif « parmi les saisies figurent »'],
  ['pronoun', 'fr', 'un pronom pour la personne nommée juste avant'],
] as const)('%s is explained in %s', (rule, lang, said) => {
  expect(explainRule(rule, lang)).toBe(said)
})

test('no family is explained by its own name, and no two in the same words', () => {
  for (const lang of interfaceLanguages) {
    const texts = Object.entries(messagesIn(lang).rules.families)
    for (const [family, text] of texts) expect(text).not.toBe(family)
    expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length)
  }
})

test.each([
  [1, 'high'],
  [0.9, 'high'],
  [0.899, 'good'],
  [0.75, 'good'],
  [0.6, 'fair'],
  [0.59, 'low'],
  [0, 'low'],
])('a confidence of %d is %s', (confidence, level) => {
  expect(confidenceLevel(confidence)).toBe(level)
})

test('a confidence has its word and its number', () => {
  expect(confidenceWords(0.92, 'en')).toBe('high 0.92')
  expect(confidenceWords(0.7, 'fr')).toBe('moyenne 0.70')
})

test('context is told by the end of the name', () => {
  expect([isContext('dateline-context'), isContext('context-of')]).toEqual([true, false])
})
