import { kindNames } from '@/lib/model'
import { boxColours, contrast, theme } from '@/lib/scene'

test.each(kindNames)('words read on the ground of %s, and its outline shows on the page', (kind) => {
  const { fill, stroke } = boxColours(kind)
  expect(contrast(theme.ink, fill)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(theme.muted, fill)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(stroke, theme.page)).toBeGreaterThanOrEqual(2.5)
})

test.each([
  ['ink', theme.ink, theme.page],
  ['muted', theme.muted, theme.page],
  ['link', theme.link, theme.page],
  ['notice', theme.notice.ink, theme.notice.ground],
  ['marking', theme.marking.ink, theme.marking.ground],
])('%s reads at 4.5:1', (_, ink, ground) => {
  expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
})
