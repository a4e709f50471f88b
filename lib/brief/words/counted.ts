/** "3 entities and 1 link", without what there is none of. */
export function counted(
  entities: number,
  [entity, plural]: readonly [string, string],
  [link, links]: readonly [string, string],
  count: number,
  and: string,
): string {
  return [
    entities > 0 ? `${entities} ${entities === 1 ? entity : plural}` : '',
    count > 0 ? `${count} ${count === 1 ? link : links}` : '',
  ]
    .filter(Boolean)
    .join(and)
}
