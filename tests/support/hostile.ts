import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers that look random and are the same on every machine: Lehmer's generator (Park and Miller, 1988). */
export class Chance {
  #state: number
  constructor(seed: number) {
    this.#state = (seed % 2147483646) + 1
  }
  /** A whole number from 0 to `bound`, without it. */
  below(bound: number): number {
    this.#state = (this.#state * 48271) % 2147483647
    return this.#state % bound
  }
  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!
  }
}

const folder = join(process.cwd(), 'graph', 'samples', 'releases')
const texts = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(join(folder, file)))

const excerpt = (chance: Chance, size: number): Buffer => {
  const text = chance.pick(texts)
  const from = chance.below(Math.max(1, text.length - size))
  return text.subarray(from, from + size)
}

/** Code points from every plane and habit of writing: letters, marks, joiners, surrogates, private use, controls. */
const ranges: readonly (readonly [number, number])[] = [
  [0x00, 0x7f],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x590, 0x6ff],
  [0x2000, 0x206f],
  [0x3040, 0x30ff],
  [0x4e00, 0x4fff],
  [0xd800, 0xdfff],
  [0xe000, 0xe010],
  [0xfb50, 0xfdff],
  [0x1f300, 0x1f64f],
  [0xe0000, 0xe007f],
]

function anyUnicode(chance: Chance, length: number): Buffer {
  let text = ''
  for (let index = 0; index < length; index += 1) {
    const [from, to] = chance.pick(ranges)
    text += String.fromCodePoint(from + chance.below(to - from + 1))
  }
  return Buffer.from(text)
}

function shuffledBytes(chance: Chance): Buffer {
  const bytes = Buffer.from(excerpt(chance, 600))
  for (let times = 1 + chance.below(40); times > 0; times -= 1) {
    const at = chance.below(bytes.length)
    const other = chance.below(bytes.length)
    const kept = bytes[at]!
    bytes[at] = bytes[other]!
    bytes[other] = chance.below(4) === 0 ? chance.below(256) : kept
  }
  return bytes
}

function shuffledWords(chance: Chance): Buffer {
  const words = excerpt(chance, 900).toString('utf8').split(/(\s+)/u)
  for (let index = words.length - 1; index > 0; index -= 1) {
    const other = chance.below(index + 1)
    ;[words[index], words[other]] = [words[other]!, words[index]!]
  }
  return Buffer.from(words.join(''))
}

/** Two texts of different languages, cut into one another. */
const spliced = (chance: Chance): Buffer =>
  Buffer.concat([excerpt(chance, 300), Buffer.from(chance.pick(['\n\n', ' ', '\n'])), excerpt(chance, 300)])

const tags = [
  'div',
  'p',
  'ul',
  'li',
  'table',
  'span',
  'script',
  'article',
  'blockquote',
  'a href="#"',
  '!--',
  'svg',
]

function deepHtml(chance: Chance): Buffer {
  const depth = 1 + chance.below(300)
  const opened = Array.from({ length: depth }, () => `<${chance.pick(tags)}>`).join('')
  const closed = chance.below(2) === 0 ? '</div>'.repeat(depth) : ''
  return Buffer.from(`<html><body>${opened}${excerpt(chance, 500).toString('utf8')}${closed}`)
}

/** One mark, word or number over and over: what backtracking and quadratic work would show on. */
function oneThing(chance: Chance): Buffer {
  const thing = chance.pick([
    '“',
    '(',
    '« ',
    '. ',
    ', ',
    '- ',
    'M. ',
    'a',
    '1',
    '1 000 ',
    '1.',
    'and ',
    'et ',
    'و',
    'Operation ',
    'the ',
    'A ',
    '\n',
    '\t',
    '٠',
    'de la ',
    'Mr ',
    '“A” ',
    'X of ',
    'in France, ',
    '10 arrests and ',
    '<',
    '{',
    '[{',
    '&amp;',
    '\u200f',
    'é',
    'e\u0301',
  ])
  return Buffer.from(thing.repeat(1 + chance.below(1200)))
}

const brokenData = (chance: Chance): Buffer => {
  const text = JSON.stringify(excerpt(chance, 300).toString('utf8'))
  const whole = chance.pick([
    `{"title":${text},"text":${text}}`,
    `[{"body":${text}},{"body":${text}}]`,
    `{"text":${text}}\n{"text":${text}}`,
    `<rss><channel><item><title>${text}</title><description>${text}</description></item></channel></rss>`,
    `<?xml version="1.0"?><feed><entry><content>${text}</content></entry></feed>`,
    `%PDF-1.4\n${text}`,
    `---\ntitle: ${text}\nlang: fr\n---\n${text}`,
    `# ${text}\n\n* ${text}\n\n> ${text}`,
  ])
  return Buffer.from(whole).subarray(0, chance.below(2) === 0 ? undefined : chance.below(whole.length))
}

/** Kinds of hostile documents, each a maker of one. */
export const hostile = {
  truncated: (chance: Chance): Buffer => excerpt(chance, 1 + chance.below(1200)),
  'shuffled bytes': shuffledBytes,
  'shuffled words': shuffledWords,
  spliced,
  'any Unicode': (chance: Chance): Buffer => anyUnicode(chance, 1 + chance.below(400)),
  'any bytes': (chance: Chance): Buffer =>
    Buffer.from(Array.from({ length: chance.below(500) }, () => chance.below(256))),
  'deep HTML': deepHtml,
  'one thing over and over': oneThing,
  'broken data': brokenData,
  'one huge line': (chance: Chance): Buffer =>
    Buffer.from(
      excerpt(chance, 900)
        .toString('utf8')
        .replace(/\s+/gu, ' ')
        .repeat(1 + chance.below(3)),
    ),
} as const satisfies Record<string, (chance: Chance) => Buffer>
