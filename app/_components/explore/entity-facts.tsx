'use client'

import { isPersonRole, personRoles } from '@/lib/model'
import type { Dossier } from '@/lib/api/schemas'
import { formatDate } from '@/lib/i18n'
import { useMessages } from '@/app/_components/i18n'
import { Citation } from '@/app/_components/ui/citation'
import { EntityFigures } from './entity-figures'
import { Section } from './section'

const releasesShown = 5

/** Figures, properties and names of an entity, and the releases that name it. */
export function EntityFacts({ dossier }: { dossier: Dossier }) {
  const { m, lang } = useMessages()
  const { inspector } = m.explore
  const named = new Set<string>([dossier.node.name, ...Object.values(dossier.node.names)])
  const counted =
    dossier.figures.length > 0 ||
    dossier.counts.some(({ relation, direction }) => relation === 'EDITION_OF' && direction === 'in')
  const aliases = dossier.aliases.filter((alias) => !named.has(alias))
  return (
    <>
      {counted && <EntityFigures node={dossier.node} />}
      <Facts dossier={dossier} />
      {aliases.length > 0 && (
        <Section title={inspector.aliases}>
          <p className="px-1 text-muted">
            {aliases.map((alias, at) => [at > 0 && ' · ', <bdi key={alias}>{alias}</bdi>])}
          </p>
        </Section>
      )}
      {dossier.releases.length > 0 && (
        <Section title={inspector.releases} aside={dossier.releases.length}>
          <ul className="flex flex-col gap-2 px-1">
            {dossier.releases.slice(0, releasesShown).map((release) => (
              <li key={release.id}>
                <Citation release={release} lang={lang} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {dossier.known && (
        <p className="border-t border-line px-4 py-3 text-xs text-muted">{inspector.curated}</p>
      )}
    </>
  )
}

const unsaid = new Set(['latitude', 'longitude'])
const dated = new Set(['start', 'end'])

function Facts({ dossier }: { dossier: Dossier }) {
  const { m, lang } = useMessages()
  const { inspector } = m.explore
  const facts = Object.entries(dossier.node.properties).filter(
    ([name]) => !unsaid.has(name) && inspector.properties[name],
  )
  if (facts.length === 0) return null
  return (
    <Section title={inspector.facts}>
      <dl className="flex flex-col gap-1 px-1">
        {facts.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-3">
            <dt className="text-muted">{inspector.properties[name]}</dt>
            <dd className="text-end" dir="auto">
              {typeof value === 'boolean'
                ? inspector[value ? 'yes' : 'no']
                : dated.has(name)
                  ? formatDate(String(value), lang)
                  : isPersonRole(value) && name === 'role'
                    ? personRoles[value].label[lang]
                    : String(value)}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
