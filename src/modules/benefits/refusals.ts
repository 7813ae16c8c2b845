import type { RefusalTexts } from '../../platform/refusal-texts.ts'
import { claimRefusals } from './claim/refusals.ts'
import { arrivalRefusals } from './office/refusals.ts'
import { coverageRefusals } from './coverage/refusals.ts'
import { endRefusals } from './ending/refusals.ts'
import { leaveRefusals } from './leave/refusals.ts'
import { reportRefusals } from './reports/refusals.ts'
import { roundRefusals } from './rounds/refusals.ts'
import { stampRefusals } from './stamps/refusals.ts'
import { summingRefusals } from './summing/refusals.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  ...roundRefusals,
  ...reportRefusals,
  ...coverageRefusals,
  ...endRefusals,
  ...claimRefusals,
  ...arrivalRefusals,
  ...summingRefusals,
  ...stampRefusals,
  ...leaveRefusals,
}
