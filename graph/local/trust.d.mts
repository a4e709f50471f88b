export function trustStore(pem: string): Buffer
export function trustOptions(dataFolder: string, env?: NodeJS.ProcessEnv): string[]
