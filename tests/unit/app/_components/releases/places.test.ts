import { placeCard } from '@/app/_components/releases/mention-card'
import { sentenceAt, stepFrom } from '@/app/_components/releases/places'
import { sentencesOf } from '@/tests/support/account'

const { sentences } = sentencesOf([
  ['boilerplate', 'Menu.'],
  ['title', 'Title.'],
  ['body', 'First.', 'Second.'],
  ['boilerplate', 'Share.'],
])
const [menu, title, first, second, share] = sentences.map(({ start }) => start)
const account = sentences.map((sentence) => ({ ...sentence, told: [] }))

test.each([
  [`#s${second}`, second],
  [`#s${second! + 3}`, second],
  ['#s0', menu],
  ['#s9999', undefined],
  ['#m4', undefined],
  ['#s', undefined],
  ['', undefined],
])('%s leads to the sentence at %s', (hash, start) => {
  expect(sentenceAt(hash, sentences)).toBe(start)
})

test.each([
  ['before any, forwards', -1, 1, title],
  ['before any, backwards', -1, -1, undefined],
  ['to the next', title!, 1, first],
  ['back', second!, -1, first],
  ['not into the frame', second!, 1, undefined],
  ['out of the frame, forwards', menu!, 1, title],
  ['out of the frame, backwards', share!, -1, second],
])('a step %s', (_, at, step, to) => {
  expect(stepFrom(account, at, step)).toBe(to)
})

const view = { width: 400, height: 800 }
const card = { width: 300, height: 100 }
test.each([
  ['under the words', { left: 20, top: 100, bottom: 120 }, { left: 20, top: 126 }],
  ['over them at the foot of the window', { left: 20, top: 750, bottom: 770 }, { left: 20, top: 644 }],
  ['inside the right edge', { left: 380, top: 100, bottom: 120 }, { left: 92, top: 126 }],
  ['inside the left edge', { left: -50, top: 100, bottom: 120 }, { left: 8, top: 126 }],
])('a card stands %s', (_, words, place) => {
  expect(placeCard(words, card, view)).toEqual(place)
})
