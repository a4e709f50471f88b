import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { phenomenaDoc } from './doc'

writeFileSync(join(process.cwd(), 'docs', 'phenomena.md'), phenomenaDoc())
