import { must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, page } from '../../platform/http/route.ts'
import { appealForm, appealPage } from './pages/appeal-page.tsx'
import { myDecisionFile, myDecisionPage, myDecisionsPage } from './pages/my-decisions.tsx'
import { newDecisionPage } from './pages/preparing/new-page.tsx'
import { recordFactsForm, signDraftForm } from './pages/preparing/post-forms.ts'
import { bodiesPage, endSeatForm, giveSeatForm } from './pages/bodies-page.tsx'
import { answerForm, appealFilePage, appealsPage, longerForm, signRulingForm } from './pages/officer-appeals.tsx'
import { officerFile, officerPage, renewPage } from './pages/officer.tsx'
import { publicKeys } from './read-decisions.ts'

/** GET /decisions/keys.json: the public keys, in the form that `onil verify-decision --keys` reads. */
const keysFile: Route = page('/decisions/keys.json', 'public', async (c) =>
  json({ keys: must(await publicKeys(c.call, {})) }),
)

/** Decisions: one's own, those to look at again, and the keys to check them with. */
export const routes: readonly Route[] = [
  myDecisionsPage,
  myDecisionPage,
  myDecisionFile,
  appealPage,
  appealForm,
  appealsPage,
  appealFilePage,
  answerForm,
  longerForm,
  signRulingForm,
  bodiesPage,
  giveSeatForm,
  endSeatForm,
  renewPage,
  newDecisionPage,
  recordFactsForm,
  signDraftForm,
  officerPage,
  officerFile,
  keysFile,
]
