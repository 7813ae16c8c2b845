import type { Route } from '../../platform/http/route.ts'
import { apiRoutes } from './api.ts'
import { closeVacancyForm, closeVacancyPage, copyVacancyForm } from './pages/close-vacancy.tsx'
import { myVacanciesPage } from './pages/my-vacancies.tsx'
import { previewVacancyPage, publishVacancyForm } from './pages/preview-vacancy.tsx'
import { vacancyPage } from './pages/vacancy-page.tsx'
import { editVacancyPage, newVacancyPage, writeVacancyForms } from './pages/write-vacancy.tsx'

/** Every way into the vacancies. */
export const routes: readonly Route[] = [
  vacancyPage,
  myVacanciesPage,
  newVacancyPage,
  editVacancyPage,
  ...writeVacancyForms,
  previewVacancyPage,
  publishVacancyForm,
  closeVacancyPage,
  closeVacancyForm,
  copyVacancyForm,
  ...apiRoutes,
]
