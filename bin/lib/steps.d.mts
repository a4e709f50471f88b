export function shareServer(folder: string): void
