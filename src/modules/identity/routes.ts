import type { Route } from '../../platform/http/route.ts'
import { connectForm } from './pages/connect.tsx'
import { devicesPage, endAllDevices, endDevice } from './pages/devices.tsx'
import { changeRight, membersPage, removeForm } from './pages/members.tsx'
import { registerForm, registerPage } from './pages/register.tsx'
import { roleForm } from './pages/role.ts'
import { finishSignIn, signInPage, signOutForm, startSignIn } from './pages/sign-in.tsx'

/** Every way into this module. */
export const routes: readonly Route[] = [
  signInPage,
  startSignIn,
  finishSignIn,
  signOutForm,
  roleForm,
  devicesPage,
  endDevice,
  endAllDevices,
  connectForm,
  registerPage,
  registerForm,
  membersPage,
  changeRight,
  removeForm,
]
