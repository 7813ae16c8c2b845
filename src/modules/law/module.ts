import type { Module } from '../../platform/module.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'

/** The law: parameters with dates, articles, rules, and the calculators over them. It has no tables. */
export const law: Module = { name: 'law', routes, refusals }
