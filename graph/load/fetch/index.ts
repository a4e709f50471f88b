export { fetchDocument, type FetchedDocument } from './fetch-document'
export { fetchDefaults, type FetchOptions } from './options'
