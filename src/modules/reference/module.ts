import type { Module } from '../../platform/module.ts'

/** Code lists: data files and look-ups, no tables. */
export const reference: Module = { name: 'reference' }
