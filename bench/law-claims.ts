/** A claim of an employee, generated: pay, hours, age and years spread over the borders of the law. */
export type Claim = {
  readonly workerType: string
  readonly separationDate: string
  readonly averageDailyWage: number
  readonly dailyHours: number
  readonly age: number
  readonly disabled: boolean
  readonly insuredYears: number
}

/** The claim with a number: always the same. Wages are multiples of five won, so that no side has to round. */
export function claimFor(id: number): Claim {
  const mixed = Math.imul(id + 1, 0x9e3779b1) >>> 0
  const year = 2020 + (mixed % 7)
  return {
    workerType: '근로자',
    separationDate: `${year}-${String(1 + ((mixed >>> 3) % 12)).padStart(2, '0')}-15`,
    averageDailyWage: 40_000 + ((mixed >>> 5) % 20_000) * 5,
    dailyHours: 4 + ((mixed >>> 7) % 5),
    age: 19 + ((mixed >>> 9) % 50),
    disabled: (mixed >>> 11) % 20 === 0,
    insuredYears: (mixed >>> 13) % 15,
  }
}

/** n claims from a number on. */
export function* claims(from: number, n: number): Iterable<Claim> {
  for (let id = from; id < from + n; id++) yield claimFor(id)
}
