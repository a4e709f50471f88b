import { FileText, Network, Newspaper, SquareTerminal, Upload } from 'lucide-react'

/** The pages of the product, in the order in which its bar names them. */
export const pages = ['explore', 'releases', 'query', 'briefings', 'load'] as const

/** What stands for a page where there is no room for its name. */
export const pageIcons = {
  explore: Network,
  releases: Newspaper,
  query: SquareTerminal,
  briefings: FileText,
  load: Upload,
} as const
