import nextJest from 'next/jest.js'

const createConfig = nextJest({ dir: './' })

/** One Jest project per kind of test; the browser and integration projects need what bin/test.mjs starts. */
const project = (name) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^eld/(.*)$': '<rootDir>/node_modules/eld/src/entries/static.$1.js',
    '^unpdf$': '<rootDir>/node_modules/unpdf/dist/index.mjs',
    '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.communique/'],
})

const esmOnly = ['eld', 'unpdf', '@sparticuz/chromium', 'd3-geo', 'd3-array', 'internmap']

export default async () => ({
  testTimeout: 120_000,
  // Jest leaves one core free by default, which on two cores is half of them.
  maxWorkers: '100%',
  projects: await Promise.all(
    ['unit', 'quality', 'integration', 'browser'].map(async (name) => ({
      ...(await createConfig(project(name))()),
      transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
    })),
  ),
})
