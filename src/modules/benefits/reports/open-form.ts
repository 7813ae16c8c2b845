import { z } from 'zod'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { mayFile } from './file.ts'

/** Whether somebody may open an empty form of reports: whoever may file. */
export const openForm: Operation<Record<never, never>, true> = query('benefits.open-form', {
  input: z.object({}),
  right: 'insurance',
  allow: mayFile,
  run: () => Promise.resolve({ value: true }),
})
