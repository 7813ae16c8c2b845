import type { Route } from '../../platform/http/route.ts'
import { apiRoutes } from './api.ts'
import { checkWords } from './pages/check-words.tsx'
import { closeVacancyForm, closeVacancyPage, confirmVacancyForm, copyVacancyForm } from './pages/close-vacancy.tsx'
import { discardForms } from './pages/discard-forms.tsx'
import { markRoutes } from './pages/marks.tsx'
import { myVacanciesPage } from './pages/my-vacancies.tsx'
import { fromNoticeForm } from './pages/from-notice-form.tsx'
import { decideWordingForm, wordingReviewsPage } from './pages/operator-wording.tsx'
import { askReviewForm, previewVacancyPage, publishVacancyForm } from './pages/preview-vacancy.tsx'
import { companyArrearsRoutes } from './pages/company-arrears.tsx'
import { operatorArrearsRoutes } from './pages/operator-arrears.tsx'
import { takedownRoutes } from './pages/operator-takedowns.tsx'
import { objectForm } from './pages/taken-down.tsx'
import { vacancyPage } from './pages/vacancy-page.tsx'
import { editVacancyPage, newVacancyPage, writeVacancyForms } from './pages/write-vacancy.tsx'

/** Every way into the vacancies. */
export const routes: readonly Route[] = [
  vacancyPage,
  ...markRoutes,
  myVacanciesPage,
  newVacancyPage,
  fromNoticeForm,
  checkWords,
  editVacancyPage,
  ...writeVacancyForms,
  previewVacancyPage,
  publishVacancyForm,
  askReviewForm,
  ...takedownRoutes,
  ...operatorArrearsRoutes,
  ...companyArrearsRoutes,
  objectForm,
  wordingReviewsPage,
  decideWordingForm,
  closeVacancyPage,
  closeVacancyForm,
  copyVacancyForm,
  confirmVacancyForm,
  ...discardForms,
  ...apiRoutes,
]
