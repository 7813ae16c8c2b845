import type { Route } from '../../platform/http/route.ts'
import { acceptForm, acceptPage } from './helpers/pages/accept.tsx'
import { helpingPage, startForm, stopForm } from './helpers/pages/helping.tsx'
import { inviteForm } from './helpers/pages/invite.tsx'
import { confirmForm, endForm, helpersPage } from './helpers/pages/my-helpers.tsx'
import { closeForm, closePage } from './closing/pages/close-page.tsx'
import { closeCompanyForm, closeCompanyPage } from './closing/pages/operator-page.tsx'
import { connectForm } from './pages/connect.tsx'
import { devicesPage, endAllDevices, endDevice } from './pages/devices.tsx'
import { mandateRoutes } from './mandates/pages/agents-page.tsx'
import { memberRoutes } from './members/pages/routes.ts'
import { registerForm, registerPage } from './pages/register.tsx'
import { roleForm } from './pages/role.ts'
import { finishSignIn, startSignIn, startStepUp } from './pages/identity-check.ts'
import { signInPage, signOutForm } from './pages/sign-in.tsx'
import { addForm, addPage } from './passkeys/pages/add.tsx'
import { methodsPage, removeForm as removePasskeyForm, renameForm } from './passkeys/pages/methods.tsx'
import { passkeySignIn, signInQuestion } from './passkeys/pages/sign-in.tsx'
import { stepUpByPasskey, stepUpPage } from './passkeys/pages/step-up.tsx'
import { approveForm, approvePage } from './recovery/pages/approve.tsx'
import { codesForm } from './recovery/pages/codes.tsx'
import { letterForm, letterPage } from './recovery/pages/letter.tsx'
import { beginForm, cancelForm, codeForm, finishForm, lostPage } from './recovery/pages/lost.tsx'

/** Every way into this module. */
export const routes: readonly Route[] = [
  signInPage,
  startSignIn,
  finishSignIn,
  signInQuestion,
  passkeySignIn,
  stepUpPage,
  startStepUp,
  stepUpByPasskey,
  methodsPage,
  addPage,
  addForm,
  renameForm,
  removePasskeyForm,
  codesForm,
  lostPage,
  codeForm,
  beginForm,
  cancelForm,
  finishForm,
  approvePage,
  approveForm,
  helpersPage,
  inviteForm,
  confirmForm,
  endForm,
  acceptPage,
  acceptForm,
  helpingPage,
  startForm,
  stopForm,
  letterPage,
  letterForm,
  signOutForm,
  roleForm,
  devicesPage,
  endDevice,
  endAllDevices,
  connectForm,
  registerPage,
  registerForm,
  ...memberRoutes,
  ...mandateRoutes,
  closePage,
  closeForm,
  closeCompanyPage,
  closeCompanyForm,
]
