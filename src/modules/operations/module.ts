import type { Module } from '../../platform/module.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'

/** Running the service in the open: status, incidents, journey times. */
export const operations: Module = {
  name: 'operations',
  routes,
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
