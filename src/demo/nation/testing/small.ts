import type { Wanted } from '../seed-scale.ts'

/** So small that a test may make it, with several batches of each stage. */
export const small: Wanted = { scale: 'small', size: { vacancies: 2100, employers: 2050, seekers: 6100 }, seed: 7 }
