/** A file, a pasted text or an address that was chosen, by the name it is reported under. */
export interface Chosen {
  readonly name: string
  readonly body: Blob | string | URL
}

/** Most bytes sent at once: the server takes 32 MB, and base64 makes four bytes of three. */
export const portionBytes = 4 * 1024 * 1024
const portionCount = 50
export const mostBytes = 23 * 1024 * 1024

/** Bytes that a chosen document takes, for text at most. */
export const sizeOf = ({ body }: Chosen): number =>
  body instanceof Blob ? body.size : new TextEncoder().encode(String(body)).length

/**
 * Cuts what was chosen into consecutive portions small enough to show progress and to be taken by the server.
 * A document over `mostBytes` is in no portion but in `tooLarge`.
 */
export function toPortions(chosen: readonly Chosen[]): { portions: Chosen[][]; tooLarge: Chosen[] } {
  const portions: Chosen[][] = []
  const tooLarge: Chosen[] = []
  let bytes = 0
  for (const one of chosen) {
    const size = sizeOf(one)
    const last = portions.at(-1)
    if (size > mostBytes) tooLarge.push(one)
    else if (last && last.length < portionCount && bytes + size <= portionBytes) {
      last.push(one)
      bytes += size
    } else {
      portions.push([one])
      bytes = size
    }
  }
  return { portions, tooLarge }
}

/** A chosen document as the API takes it; text and address as they are, a file's bytes in base64. Rejects when the file cannot be read. */
export async function toDocument({
  name,
  body,
}: Chosen): Promise<{ name: string; text?: string; base64?: string; url?: string }> {
  if (body instanceof URL) return { name: name.slice(-400), url: body.href }
  if (typeof body === 'string') return { name: name.slice(-400), text: body }
  return { name: name.slice(-400), base64: toBase64(new Uint8Array(await body.arrayBuffer())) }
}

const step = 0x8000

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step))
  return btoa(binary)
}
