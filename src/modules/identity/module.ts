import type { Module } from '../../platform/module.ts'
import { refusals } from './refusals.ts'

/** Persons, organisations, sign-in. */
export const identity: Module = { name: 'identity', migrations: new URL('./migrations/', import.meta.url), refusals }
