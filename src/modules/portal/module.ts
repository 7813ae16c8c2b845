import type { Module } from '../../platform/module.ts'
import { acts } from './acts.ts'
import { routes } from './routes.ts'

/** Home, a person's and a company's day, receipts, help. No tables: what it shows belongs to other modules. */
export const portal: Module = { name: 'portal', routes, acts }
