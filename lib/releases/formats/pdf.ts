import type { NoRelease } from '../release'

/** A piece of text on a page of a PDF, as its library gives it. */
interface Piece {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly height: number
  readonly width: number
}

interface PdfLine {
  readonly text: string
  readonly y: number
  readonly height: number
}

/** The pieces of a page as lines: pieces at one height belong together, a gap between them is a space. */
function linesOf(pieces: readonly Piece[]): PdfLine[] {
  const lines: { text: string; y: number; height: number; end: number }[] = []
  for (const { str, x, y, height, width } of pieces) {
    if (str === '') continue
    const line = lines.at(-1)
    if (line && Math.abs(line.y - y) <= Math.max(2, line.height * 0.4)) {
      const gap = x - line.end > height * 0.15 && !line.text.endsWith(' ') && !str.startsWith(' ') ? ' ' : ''
      line.text += gap + str
      line.end = x + width
    } else if (str.trim() !== '') lines.push({ text: str, y, height: height || 10, end: x + width })
  }
  return lines
    .map(({ text, y, height }) => ({ text: text.trim(), y, height }))
    .filter(({ text }) => text !== '')
}

/** Heads and feet that stand on most pages, and the numbers of pages. */
function isRunning(text: string, pages: readonly (readonly PdfLine[])[]): boolean {
  if (/^(?:\p{L}{1,6}\s)?\d{1,3}(?:\s?(?:\/|of|de|sur|من)\s?\d{1,3})?$/iu.test(text)) return true
  if (pages.length < 3) return false
  const bare = text.replace(/\d+/gu, '')
  const on = pages.filter((lines) =>
    [...lines.slice(0, 2), ...lines.slice(-2)].some((line) => line.text.replace(/\d+/gu, '') === bare),
  )
  return on.length * 2 > pages.length
}

const hyphen = /\p{L}[-\u00ad\u2010]$/u

/** Lines as text: an empty line where the page leaves one, words put together again that a hyphen parts. */
function join(pages: readonly (readonly PdfLine[])[]): string {
  let text = ''
  let before: PdfLine | undefined
  for (const lines of pages) {
    lines.forEach((line, at) => {
      const edge = at < 2 || at >= lines.length - 2
      if (edge && isRunning(line.text, pages)) return
      const step = before ? before.y - line.y : 0
      const apart =
        before !== undefined && (step > before.height * 1.9 || Math.abs(before.height - line.height) > 1.5)
      const next = before !== undefined && step <= 0
      const goesOn = next && /^\p{Ll}/u.test(line.text) && !/[.!?:]$/u.test(before?.text ?? '')
      if (hyphen.test(text) && /^\p{Ll}/u.test(line.text)) text = text.replace(/[-\u00ad\u2010]$/u, '')
      else if (text !== '') text += apart || (next && !goesOn) ? '\n\n' : '\n'
      text += line.text
      before = line
    })
  }
  return text
}

const reasons: Readonly<Record<string, string>> = {
  PasswordException: 'This PDF is protected by a password: save a copy without one.',
  InvalidPDFException: 'This PDF is damaged: it cannot be opened.',
}

/** Most pages that are read; releases have one to ten. */
const mostPages = 200

/**
 * The text of a PDF, line by line, without page numbers and running heads. Pictures of text have none: scans are
 * refused as `no_release` with the remedy.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<{ readonly text: string } | NoRelease> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const pages: PdfLine[][] = []
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      const content = await (await pdf.getPage(number)).getTextContent()
      const pieces = content.items.flatMap((item) =>
        'str' in item
          ? [
              {
                str: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                height: item.height,
                width: item.width,
              },
            ]
          : [],
      )
      pages.push(linesOf(pieces))
    }
    await pdf.cleanup()
    const text = join(pages)
    if (text.trim() !== '') return { text }
    return {
      ok: false,
      code: 'no_release',
      message: 'There is no text in this PDF: it holds pictures of pages. Run text recognition on it first.',
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return {
      ok: false,
      code: 'bad_pdf',
      message: reasons[name] ?? 'This PDF cannot be read: it is damaged or cut short.',
    }
  }
}
