import type { Module } from '../../platform/module.ts'

/** The law: parameters with dates, articles. It has no tables and no ways in. */
export const law: Module = { name: 'law', routes: [] }
