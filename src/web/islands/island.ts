import { keepCounts } from './count.ts'
import { keepDrafts } from './draft.ts'
import { showPopovers } from './popover-fallback.ts'
import { submitOnce } from './submit-once.ts'

submitOnce(document)
keepCounts(document)
keepDrafts(document)
showPopovers(document)
