export { makeServer } from './server'
