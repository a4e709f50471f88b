export function freePort(from?: number, tries?: number): Promise<number>
export function speaksBolt(port: number, timeout?: number): Promise<boolean>
export function startMark(pid: number): string
export function isSameProcess(pid: number, mark: string): boolean
