import type { Module } from '../../platform/module.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'

/** Consents and the person's access ledger. */
export const consent: Module = {
  name: 'consent',
  routes,
  migrations: new URL('./migrations/', import.meta.url),
  refusals,
}
