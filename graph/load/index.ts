export { findSources } from './find-sources'
export { loadReleases, readingVersion, type LoadOptions } from './load-releases'
export { loadSample } from './load-sample'
export { extractSource, type ExtractedSource, type LoadSource } from './source'
