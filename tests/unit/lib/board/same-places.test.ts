import { execFileSync } from 'node:child_process'
import { everyLayout } from '../../../support/large-board'

describe.each([60, 400])('a board of %i entities', (count) => {
  const here = everyLayout(count)

  it('has the same places in every layout whatever the order it came in', () => {
    expect(everyLayout(count, true)).toEqual(here)
  })

  it('has the same places in another process', () => {
    const script = `import { everyLayout } from './tests/support/large-board.ts'; console.log(JSON.stringify(everyLayout(${count}, true)))`
    const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    })
    expect(JSON.parse(said)).toEqual(here)
  })
})
