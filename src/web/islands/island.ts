import { announce } from './announce.ts'
import { showCopy } from './copy-of-page.ts'
import { keepCounts } from './count.ts'
import { keepDrafts } from './draft.ts'
import { offerInstall } from './install.ts'
import { keepOutbox } from './outbox.ts'
import { offerPasskeys } from './passkey.ts'
import { showPopovers } from './popover-fallback.ts'
import { offerPush } from './push.ts'
import { timeJourneys } from './stopwatch.ts'
import { keepStampKey } from './stamp-key.ts'
import { submitOnce } from './submit-once.ts'
import { suggestWords } from './suggest-words.ts'
import { followSliders } from './what-if.ts'

submitOnce(document)
announce(document)
keepCounts(document)
keepDrafts(document)
offerPasskeys(document)
showPopovers(document)
showCopy(document)
followSliders(document)
suggestWords(document)
// Where the browser forbids storage (private windows, settings) pages work as they did before: with network only.
try {
  offerInstall(document)
} catch {}
try {
  timeJourneys(document)
} catch {}
void keepStampKey(document).catch(() => undefined)
void keepOutbox(document).catch(() => undefined)
offerPush(document)
