import type { Module } from '../../platform/module.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'

/** Payments to persons, the ledger under them, and what was paid too much. */
export const payments: Module = {
  name: 'payments',
  personal,
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
