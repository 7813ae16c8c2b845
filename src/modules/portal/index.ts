/** What the wiring gives the portal. */
export { type OutsideSystems, outsideSystems } from './outside-systems.ts'
