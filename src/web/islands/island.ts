import { keepCounts } from './count.ts'
import { showPopovers } from './popover-fallback.ts'
import { submitOnce } from './submit-once.ts'

submitOnce(document)
keepCounts(document)
showPopovers(document)
