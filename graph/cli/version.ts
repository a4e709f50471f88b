import packageJson from '@/package.json'

/** The version of this program, from package.json. */
export const { version } = packageJson
