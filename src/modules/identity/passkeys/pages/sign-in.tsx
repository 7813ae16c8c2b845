import { randomBytes } from 'node:crypto'
import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type View, json, localPath, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { deviceName } from '../../device-name.ts'
import { sessionSeconds } from '../../pages/identity-check.ts'
import { askToSignIn } from '../ask-to-sign-in.ts'
import { passkeyTexts } from '../messages.ts'
import { signInWithPasskey } from '../sign-in-with-passkey.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { needParty } from './party-of.ts'

const path = '/sign-in/passkey'
const cookie = 'asked' // binds the question to this browser: nobody can be made to answer somebody else's

/** POST /sign-in/passkey/question: what to ask the browser's passkeys (JSON). */
export const signInQuestion: Route = form(
  `${path}/question`,
  'public',
  async (c) => {
    const party = needParty(c)
    const binding = randomBytes(24).toString('base64url')
    c.cookies.set(cookie, binding, 300)
    return json(await askToSignIn(c.call, party, binding))
  },
  { perMinute: 20 },
)

/** POST /sign-in/passkey: signs in with the passkey's answer. */
export const passkeySignIn: Route = form(
  path,
  'public',
  async (c) => {
    const binding = c.cookies.get(cookie) ?? ''
    c.cookies.clear(cookie)
    const { asked, answer: signed, return: to } = c.body
    const given = { binding, asked, signed, device: deviceName(c.userAgent) }
    const { token } = must(await signInWithPasskey(c.call, needParty(c), given))
    c.cookies.set('session', token, sessionSeconds)
    return redirect(localPath(typeof to === 'string' ? to : '/my'))
  },
  { perMinute: 20 },
)

/** The way in by passkey on the sign-in page; shown by the script, for there is none without it. */
export function SignInByPasskey({ view, to }: { view: View; to: string }): VNode {
  const t = passkeyTexts[view.lang].signIn
  return (
    <PasskeyForm
      lang={view.lang}
      kind="sign"
      action={path}
      ask={`${path}/question`}
      fields={{ return: to }}
      button={t.button}
    />
  )
}
