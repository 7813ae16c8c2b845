import type { Module } from '../platform/module.ts'

/** The demo town: only its own memory of what it made lives here; everything else is made through the modules' faces. */
export const demo: Module = { name: 'demo', migrations: new URL('./migrations/', import.meta.url) }
