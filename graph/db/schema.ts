import { entityKindNames, languages, relationNames, type Language } from '@/lib/model'
import { ledgerLabels, peopleLabels, projectionLabels, sentenceLabel, systemLabels } from './labels'

/** One constraint or index: its name in the database and the statement that makes it. */
export interface SchemaItem {
  readonly name: string
  readonly cypher: string
}

const analyzers: Record<Language, string> = { en: 'english', fr: 'french', es: 'spanish', ar: 'arabic' }

const uniqueId = (label: string): SchemaItem => {
  const name = `${label.toLowerCase()}_id`
  const key = label === 'Migration' ? 'number' : 'id'
  return {
    name,
    cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
  }
}

const uniqueKey = (type: string): SchemaItem => {
  const name = `${type.toLowerCase()}_key`
  return {
    name,
    cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.key IS UNIQUE`,
  }
}

const index = (label: string, property: string): SchemaItem => {
  const name = `${label.toLowerCase()}_${property.toLowerCase()}`
  return { name, cypher: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})` }
}

/**
 * `properties` of `label` indexed for words. The index follows in the background, since keeping it up inside each
 * transaction takes three times as long as everything else; whoever loads waits for it once, at the end.
 */
const fullText = (
  name: string,
  label: string,
  properties: readonly string[],
  analyzer: string,
): SchemaItem => ({
  name,
  cypher: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties.map((property) => `n.${property}`).join(', ')}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}', \`fulltext.eventually_consistent\`: true } }`,
})

/** The full-text index over every name of every entity. */
export const entityNamesIndex = 'entityNames'
/** The full-text index over titles of releases and their numbers, also those that summaries stand for. */
export const releaseTitlesIndex = 'releaseTitles'
/** The full-text index over the sentences of one language. */
export const sentenceIndex = (lang: Language): string => `sentences_${lang}`

/**
 * Every constraint and index, derived from the model: unique ids on all labels, unique keys on all projected
 * links, look-ups, and full text over names, titles and, per language, sentences.
 */
export const schemaItems: readonly SchemaItem[] = [
  ...[...ledgerLabels, ...projectionLabels, ...peopleLabels, ...systemLabels, ...entityKindNames].map(
    uniqueId,
  ),
  ...[...relationNames, 'MENTIONS'].map(uniqueKey),
  index('Release', 'publishedAt'),
  index('Entity', 'degree'),
  index('Release', 'storyNumber'),
  index('Release', 'storyDay'),
  index('Release', 'sha256'),
  index('Claim', 'relation'),
  index('Claim', 'key'),
  index('Claim', 'figure'),
  index('Judgement', 'link'),
  fullText(
    entityNamesIndex,
    'Entity',
    [
      'name',
      ...languages.map((lang) => `name${lang.charAt(0).toUpperCase()}${lang.slice(1)}`),
      'folded',
      'exact',
    ],
    'standard-folding',
  ),
  fullText(releaseTitlesIndex, 'Release', ['title', 'number', 'standsForNumber'], 'standard-folding'),
  ...languages.map((lang) => fullText(sentenceIndex(lang), sentenceLabel(lang), ['text'], analyzers[lang])),
]
