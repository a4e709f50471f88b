export interface FoundJava {
  path: string
  version: number
  source: string
}
export const oldestJava: number
export function parseJavaVersion(output: string): number | undefined
export function findJava(dataFolder: string, env?: NodeJS.ProcessEnv): Promise<FoundJava | undefined>
export function findMaven(dataFolder: string, env?: NodeJS.ProcessEnv): Promise<string | undefined>
export function installAdvice(missing: string): string
