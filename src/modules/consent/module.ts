import type { Module } from '../../platform/module.ts'
import { refusals } from './refusals.ts'

/** Consents and the person's access ledger. */
export const consent: Module = { name: 'consent', migrations: new URL('./migrations/', import.meta.url), refusals }
