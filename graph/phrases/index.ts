export { ask, type Asking } from './ask'
