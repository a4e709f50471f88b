import type { Dossier, FigureNode, Link, Node } from '@/lib/api/schemas'

/** Something dated about an entity: a link that held then, or a figure first published then. */
export type Dated =
  | { readonly date: string; readonly key: string; readonly link: Link; readonly other: Node }
  | { readonly date: string; readonly key: string; readonly figure: FigureNode }

/** What of a dossier has a date, earliest first: links by when they held, figures by their first publication. */
export function historyOf({ links, figures }: Pick<Dossier, 'links' | 'figures'>): Dated[] {
  const held = links.flatMap(({ link, other }): Dated[] => {
    const date = link.validFrom ?? link.validTo
    return date === null ? [] : [{ date, key: link.key, link, other }]
  })
  const published = figures.flatMap((figure): Dated[] => {
    const [date] = figure.answers.flatMap(({ release }) => release.publishedAt ?? []).toSorted()
    return date === undefined ? [] : [{ date, key: figure.id, figure }]
  })
  return [...held, ...published].toSorted((left, right) =>
    left.date === right.date ? (left.key < right.key ? -1 : 1) : left.date < right.date ? -1 : 1,
  )
}
