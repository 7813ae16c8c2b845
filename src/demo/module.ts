import type { Module } from '../platform/module.ts'
import { demoPage } from './demo-page.tsx'

/** The demo town: only its own memory of what it made lives here; everything else is made through the modules' faces. */
export const demo: Module = { name: 'demo', routes: [demoPage], migrations: new URL('./migrations/', import.meta.url) }
