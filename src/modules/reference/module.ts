import type { Module } from '../../platform/module.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'

/** Code lists: data files and look-ups, no tables. */
export const reference: Module = { name: 'reference', routes, refusals }
