import type { Module } from '../../platform/module.ts'
import { jobs } from './jobs.ts'
import { refusals } from './refusals.ts'

/** Vacancies: write, check, publish, close, import. */
export const module: Module = { name: 'jobs', jobs, refusals, migrations: new URL('./migrations/', import.meta.url) }
