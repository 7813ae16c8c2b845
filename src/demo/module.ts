import type { Module } from '../platform/module.ts'
import { bankForm, bankPage } from './bank-page.tsx'
import { demoPage } from './demo-page.tsx'

/** The demo town: only its own memory of what it made lives here; everything else is made through the modules' faces. */
export const demo: Module = {
  name: 'demo',
  routes: [demoPage, bankPage, bankForm],
  migrations: new URL('./migrations/', import.meta.url),
}
