import type { Employment } from '../../modules/jobs/index.ts'
import type { Chance } from '../town/chance.ts'
import { type MarketExtra, type MarketJob, extras } from './tables.ts'

type For = { readonly setting: string; readonly employment: Employment }

const casual: readonly Employment[] = ['part-time', 'daily']
/** What is offered only with some contracts, by how its text begins. */
const only: readonly (readonly [RegExp, readonly Employment[]])[] = [
  [/^(?:당일지급|주급|단기|장기 아르바이트|여름방학)/u, casual],
  [/^(?:퇴직금|자녀|육아휴직|명절)/u, ['permanent', 'fixed-term']],
  [/^무기계약직/u, ['fixed-term']],
  [/^(?:체험형)/u, ['intern', 'fixed-term']],
]

/** Benefits of one vacancy. */
export function makeBenefits(where: For, luck: Chance): readonly string[] {
  return luck.some(suitable('benefit', where), 5)
}

/** Duties of one vacancy: what one does, who may apply, on which terms. */
export function makeDuties(job: MarketJob, where: For, luck: Chance): string {
  const some = (field: MarketExtra['field'], count = 1): readonly string[] => luck.some(suitable(field, where), count)
  const third = luck.oneOf(['programme', 'access', 'contract'] as const)
  return [job.duties, ...some('starter'), ...some('wish', 2), ...some(third)].join('\n')
}

function suitable(field: MarketExtra['field'], { setting, employment }: For): readonly string[] {
  return extras
    .filter((one) => one.field === field && (one.settings.includes('*') || one.settings.includes(setting)))
    .map(({ text }) => text)
    .filter((text) => only.every(([begins, kinds]) => !begins.test(text) || kinds.includes(employment)))
}
