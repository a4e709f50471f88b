// Arabic letters join, and a joined letter is narrower than the same letter alone: measuring needs the joined
// form of each. Unicode lists these forms in a block of its own, four or two in a row for each letter.

interface Forms {
  readonly isolated: number
  readonly joins: 'both' | 'before' | 'none'
}

const forms = new Map<string, Forms>()
for (let code = 0xfe80; code <= 0xfef4;) {
  const letter = String.fromCodePoint(code).normalize('NFKC')
  let count = 1
  while (String.fromCodePoint(code + count).normalize('NFKC') === letter) count++
  forms.set(letter, { isolated: code, joins: count >= 4 ? 'both' : count >= 2 ? 'before' : 'none' })
  code += count
}

const mark = /\p{M}/u
/** Lam followed by an alef is one shape: U+FEF5 to U+FEFC, alone and joined to the letter before. */
const lamAlef: Readonly<Record<string, number>> = { آ: 0xfef5, أ: 0xfef7, إ: 0xfef9, ا: 0xfefb }

/** `text` with each Arabic letter replaced by the code point of the shape it takes beside its neighbours; for measuring only. */
export function shapeArabic(text: string): string {
  const letters = [...text].filter((letter) => !mark.test(letter))
  let shaped = ''
  let joined = false
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index] ?? ''
    const next = letters[index + 1] ?? ''
    const form = forms.get(letter)
    const pair = letter === 'ل' ? lamAlef[next] : undefined
    if (pair !== undefined) {
      shaped += String.fromCodePoint(pair + (joined ? 1 : 0))
      joined = false
      index++
    } else if (form) {
      const onward = form.joins === 'both' && (forms.get(next)?.joins ?? 'none') !== 'none'
      const shape = onward ? (joined ? 3 : 2) : joined && form.joins !== 'none' ? 1 : 0
      shaped += String.fromCodePoint(form.isolated + shape)
      joined = onward
    } else {
      shaped += letter
      joined = false
    }
  }
  return shaped
}
