import { benefit } from './domains/benefit/domain.ts'
import { earlyReemployment } from './domains/earlyReemployment/domain.ts'
import { eligibility } from './domains/eligibility/domain.ts'
import { extension } from './domains/extension/domain.ts'
import { jobCosts } from './domains/jobCosts/domain.ts'
import { leave } from './domains/leave/domain.ts'
import { minimumWage } from './domains/minimumWage/domain.ts'
import { misconduct } from './domains/misconduct/domain.ts'
import { parental } from './domains/parental/domain.ts'
import { permit } from './domains/permit/domain.ts'
import { recognition } from './domains/recognition/domain.ts'
import { support } from './domains/support/domain.ts'
import { trainingAccount } from './domains/trainingAccount/domain.ts'
import type { Domain } from './engine/domain.ts'

/** Every field of the law that Onil decides in. */
const domains: readonly Domain[] = [
  eligibility,
  benefit,
  recognition,
  extension,
  earlyReemployment,
  jobCosts,
  misconduct,
  support,
  trainingAccount,
  parental,
  leave,
  minimumWage,
  permit,
]

/** A domain by its id or its Korean name. */
export function domainNamed(name: string): Domain | undefined {
  return domains.find(({ id, label }) => id === name || label.ko === name)
}

/** Every domain, in the order in which people meet them. */
export function allDomains(): readonly Domain[] {
  return domains
}
