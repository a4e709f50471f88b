import type { LucideIcon } from 'lucide-react'
import {
  Building2,
  CalendarDays,
  FileSignature,
  FolderKanban,
  Globe,
  Hash,
  Landmark,
  MapPin,
  Newspaper,
  Package,
  Radar,
  Siren,
  UserRound,
} from 'lucide-react'
import type { Kind } from '@/lib/model'
import { kinds } from '@/lib/model'

/** Lucide's components by the icon names that the model declares. */
const icons: Record<(typeof kinds)[Kind]['icon'], LucideIcon> = {
  'user-round': UserRound,
  globe: Globe,
  'map-pin': MapPin,
  radar: Radar,
  'folder-kanban': FolderKanban,
  'building-2': Building2,
  landmark: Landmark,
  'calendar-days': CalendarDays,
  siren: Siren,
  package: Package,
  'file-signature': FileSignature,
  hash: Hash,
  newspaper: Newspaper,
}

/** A kind's icon, decorative: the kind is always said in words beside it or in a title. */
export function KindIcon({ kind, size = 14 }: { kind: Kind; size?: number }) {
  const Icon = icons[kinds[kind].icon]
  return <Icon size={size} aria-hidden />
}
