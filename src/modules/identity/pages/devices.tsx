import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { messages } from '../messages.ts'
import { passkeyTexts } from '../passkeys/messages.ts'
import { ConnectProgram } from './connect.tsx'
import { type Device, myDevices, signOut } from '../sessions.ts'

/** GET /my/devices: where the person is signed in. */
export const devicesPage: Route = page('/my/devices', 'signed-in', async (c) => {
  const devices = must(await myDevices(c.call, {}))
  const t = messages[c.view.lang].devices
  return html(
    renderPage({
      view: c.view,
      title: t.title,
      current: '/my/devices',
      flash: c.flash,
      children: <Devices view={c.view} devices={devices} now={c.call.node.clock.now()} />,
    }),
  )
})

/** POST /my/devices/end: signs one device out. */
export const endDevice: Route = form('/my/devices/end', 'signed-in', async (c) => {
  must(await signOut(c.call, { session: c.body['session'] }))
  return redirect('/my/devices', messages[c.view.lang].devices.ended)
})

/** POST /my/devices/end-all: signs all devices out, this one too. */
export const endAllDevices: Route = form('/my/devices/end-all', 'signed-in', async (c) => {
  must(await signOut(c.call, { session: 'all' }))
  c.cookies.clear('session')
  return redirect('/', messages[c.view.lang].outAll)
})

function Devices({ view, devices, now }: { view: View; devices: readonly Device[]; now: Date }): VNode {
  const t = messages[view.lang].devices
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
        <p>
          <a href="/my/sign-in">{passkeyTexts[view.lang].methods.title}</a>
        </p>
      </div>
      <ul className="stack stack--3">
        {devices.map((d) => (
          <Line key={d.id} view={view} device={d} now={now} />
        ))}
      </ul>
      <ConnectProgram view={view} />
      <div className="stack stack--2">
        <PostButton action="/my/devices/end-all" page="/my/devices" className="btn btn--bad">
          {t.all}
        </PostButton>
        <p className="note">{t.allNote}</p>
      </div>
    </div>
  )
}

function Line({ view, device, now }: { view: View; device: Device; now: Date }): VNode {
  const t = messages[view.lang].devices
  const today = dayOf(now)
  return (
    <li className="card row row--between">
      <div className="grow stack stack--1">
        <h2 className="as-h3">
          {device.device || t.unknown} {device.here && <Tag kind="act">{t.here}</Tag>}
        </h2>
        <p className="note">
          {t.since} {moment(device.since, today, view.lang)} · {t.seen} {moment(device.lastSeen, today, view.lang)}
        </p>
      </div>
      {!device.here && (
        <PostButton
          action="/my/devices/end"
          page="/my/devices"
          fields={{ session: device.id }}
          label={`${device.device || t.unknown}: ${t.end}`}
        >
          {t.end}
        </PostButton>
      )}
    </li>
  )
}
