import type { InterfaceLanguage } from '@/lib/i18n'
import { isPersonRole, personRoles } from '@/lib/model'

/** What a person without an office is to the releases, behind the name in lists: "suspect"; nothing for anybody else. */
export function RoleNote({
  properties,
  lang,
}: {
  properties: Readonly<Record<string, unknown>>
  lang: InterfaceLanguage
}) {
  const { role } = properties
  if (!isPersonRole(role)) return null
  return <span className="text-xs font-normal text-muted"> · {personRoles[role].label[lang]}</span>
}
