import type { Situation } from './situation.ts'
import { afterFifty } from './situations/after-fifty.ts'
import { artWork } from './situations/art-work.ts'
import { closingBusiness } from './situations/closing-business.ts'
import { disability } from './situations/disability.ts'
import { firstJob } from './situations/first-job.ts'
import { foreignColleagues } from './situations/foreign-colleagues.ts'
import { illnessAndCare } from './situations/illness-and-care.ts'
import { learning } from './situations/learning.ts'
import { leavingWork } from './situations/leaving-work.ts'
import { platformWork } from './situations/platform-work.ts'
import { workingAgain } from './situations/working-again.ts'
import { workingParent } from './situations/working-parent.ts'

/** Every situation, in the order of a working life. */
export const situations: readonly Situation[] = [
  firstJob,
  leavingWork,
  workingAgain,
  workingParent,
  illnessAndCare,
  learning,
  platformWork,
  artWork,
  afterFifty,
  disability,
  closingBusiness,
  foreignColleagues,
]
