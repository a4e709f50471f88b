import { fits } from '@/lib/palette/fits'

test.each([
  ['Who met whom', 'who met', 2],
  ['Who met whom', 'whom m', 1],
  ['Who met whom', 'et', 0],
  ['Développer l’entité', 'developper l entite', 2],
  ['Développer l’entité', 'entité', 1],
  ['Paths between what is selected', 'PATHS', 2],
  ['من التقى من', 'التقي', 1],
  ['Undo', '', 2],
  ['Undo', '  ', 2],
  ['Undo', 'undo all', 0],
])('“%s” by “%s”: %s', (label, text, expected) => {
  expect(fits(label, text)).toBe(expected)
})
