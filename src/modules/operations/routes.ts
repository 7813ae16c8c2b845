import type { Route } from '../../platform/http/route.ts'
import { ideaRoutes } from './ideas/idea-page.tsx'
import { ideasApi } from './ideas/ideas-api.ts'
import { ideasPage } from './ideas/ideas-page.tsx'
import { operatorIdeaRoutes } from './ideas/operator-idea-page.tsx'
import { operatorIdeasPage } from './ideas/operator-list-page.tsx'
import { writeRoutes } from './ideas/write-page.tsx'
import { statusFeed } from './incidents/atom.ts'
import { handleForms, handlePage } from './incidents/handle-page.tsx'
import { incidentApi } from './incidents/incident-api.ts'
import { incidentPage } from './incidents/incident-page.tsx'
import { openForm, openPage } from './incidents/open-page.tsx'
import { operatorStatusPage } from './incidents/operator-list-page.tsx'
import { editorRoutes } from './news/editor-page.tsx'
import { newsApi, newsFeed } from './news/news-feed.ts'
import { newsPage, oneNewsPage } from './news/news-page.tsx'
import { operatorNewsPage } from './news/operator-news-page.tsx'
import { pictureRoutes } from './news/pictures/picture-routes.ts'
import { statusApi } from './status/status-api.ts'
import { statusPage } from './status/status-page.tsx'
import { journeyRoutes } from './stopwatch/journeys-api.ts'
import { journeysPage } from './stopwatch/journeys-page.tsx'

/** Every way into this module. */
export const routes: readonly Route[] = [
  statusPage,
  statusApi,
  statusFeed,
  incidentPage,
  ...incidentApi,
  operatorStatusPage,
  openPage,
  openForm,
  handlePage,
  ...handleForms,
  journeysPage,
  ...journeyRoutes,
  newsPage,
  oneNewsPage,
  newsFeed,
  ...newsApi,
  operatorNewsPage,
  ...editorRoutes,
  ...pictureRoutes,
  ideasPage,
  ...writeRoutes,
  ...ideaRoutes,
  ...ideasApi,
  operatorIdeasPage,
  ...operatorIdeaRoutes,
]
