/** What the wiring gives this module. */
export { type Registry, registryOf } from './services.ts'
