import type { VNode } from 'preact'
import { dayOf, type Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { Refused, refusal } from '../../../kernel/refusal.ts'
import { type View, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form } from '../../../platform/http/route.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { date } from '../../../web/format.ts'
import type { MySettings } from '../my-settings.ts'
import { subscribe, unsubscribe } from '../push/devices.ts'
import { settingsTexts } from '../settings-texts.ts'
import { waysOut } from '../ways-out.ts'

const path = '/my/notifications'

/** POST /my/notifications/devices/end: no more push messages on one device. */
export const endPushForm: Route = form(`${path}/devices/end`, 'person', async (c) => {
  must(await unsubscribe(c.call, { device: c.body['device'] }))
  return redirect(path, settingsTexts[c.view.lang].pushOffDone)
})

/** POST /my/notifications/devices/demo: a simulated telephone of the person subscribes. Only in a demo. */
export const demoPushForm: Route = form(`${path}/devices/demo`, 'person', async (c) => {
  const { simulated } = waysOut.of(c.call.node).push
  if (!simulated) throw new Refused(refusal('platform.not-found', 404))
  const t = settingsTexts[c.view.lang]
  const name = c.view.lang === 'ko' ? '시연 휴대전화' : 'Demo telephone'
  must(await subscribe(c.call, { address: simulated(personOf(c.call.actor) ?? ''), name }))
  return redirect(path, t.simulatedDone)
})

type Props = { view: View; settings: MySettings; today: Day }

/** Browsers that take push messages, and the button for this one, which its script shows where the browser can. */
export function Devices({ view, settings, today }: Props): VNode {
  const t = settingsTexts[view.lang]
  return (
    <Section id="push" title={t.push}>
      <p className="muted">{t.pushLead}</p>
      <div className="card stack stack--3">
        {settings.devices.length === 0 ? <p>{t.pushNone}</p> : <List view={view} settings={settings} today={today} />}
        <div className="btns" data-push={settings.pushKey} data-blocked={t.pushBlocked} data-failed={t.pushFailed}>
          <button type="button" className="btn btn--soft" hidden>
            {t.pushHere}
          </button>
          {settings.simulatedPhone && (
            <PostButton action={`${path}/devices/demo`} page={path}>
              {t.simulated}
            </PostButton>
          )}
        </div>
        <p className="note" role="status" data-push-said="">
          {t.pushNoScript}
        </p>
      </div>
    </Section>
  )
}

function List({ view: { lang }, settings, today }: Props): VNode {
  const t = settingsTexts[lang]
  return (
    <ul className="rows">
      {settings.devices.map(({ id, name, since }) => (
        <li key={id} className="row row--between">
          <span className="grow">
            <b>{name || t.device}</b>{' '}
            <span className="note">
              {t.since} {date(dayOf(since), today, lang)}
            </span>
          </span>
          <PostButton
            action={`${path}/devices/end`}
            page={path}
            fields={{ device: id }}
            label={t.pushOffOf(name || t.device)}
          >
            {t.pushOff}
          </PostButton>
        </li>
      ))}
    </ul>
  )
}
