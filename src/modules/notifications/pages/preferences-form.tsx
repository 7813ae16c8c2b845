import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Option, Switch } from '../../../web/components/choice.tsx'
import { Select, TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { type Channel, channelRules } from '../channels.ts'
import { type Kind, kindRules, kinds } from '../kinds.ts'
import type { MySettings } from '../my-settings.ts'
import type { Preferences } from '../preferences/preferences.ts'
import { settingsTexts } from '../settings-texts.ts'

const path = '/my/notifications'

/** What goes where, and when. */
export function PreferencesForm({ settings, lang }: { settings: MySettings; lang: Lang }): VNode {
  const t = settingsTexts[lang]
  const { preferences, connected } = settings
  return (
    <Form action={path} page={path} className="stack stack--8">
      <Section id="what" title={t.what}>
        <p className="muted">{t.whatLead}</p>
        <ul className="card rows">
          {kinds.map((kind) => (
            <li key={kind}>
              <KindChoice kind={kind} chosen={preferences.by[kind]} connected={connected} lang={lang} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="when" title={t.when}>
        <div className="card stack">
          <Times preferences={preferences} lang={lang} />
        </div>
      </Section>
      <div className="btns">
        <button className="btn btn--main">{t.save}</button>
      </div>
    </Form>
  )
}

type KindProps = { kind: Kind; chosen: readonly Channel[]; connected: readonly Channel[]; lang: Lang }

function KindChoice({ kind, chosen, connected, lang }: KindProps): VNode {
  const t = settingsTexts[lang]
  const { name, about, always, passesQuiet } = kindRules[kind]
  return (
    <fieldset className="stack stack--1" aria-describedby={`about-${kind}`}>
      <legend className="label">
        {name[lang]} {always && <Tag kind="act">{t.always}</Tag>} {passesQuiet && <Tag>{t.passes}</Tag>}
      </legend>
      <p className="note" id={`about-${kind}`}>
        {about[lang]}
      </p>
      {always ? (
        <p>
          {chosen
            .filter((c) => connected.includes(c))
            .map((c) => channelRules[c].name[lang])
            .join(', ')}
        </p>
      ) : (
        <div className="opts">
          {connected.map((channel) => (
            <Option key={channel} name={`by-${kind}`} value={channel} checked={chosen.includes(channel)} lang={lang}>
              {channelRules[channel].name[lang]}
            </Option>
          ))}
        </div>
      )}
    </fieldset>
  )
}

function Times({
  preferences: { quiet, digest, lang: chosen },
  lang,
}: {
  preferences: Preferences
  lang: Lang
}): VNode {
  const t = settingsTexts[lang]
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: t.oclock(hour) }))
  return (
    <>
      <div className="stack stack--1">
        <Switch name="quiet" checked={quiet.on}>
          <b>{t.quiet}</b>
        </Switch>
        <p className="note">{t.quietNote}</p>
      </div>
      <div className="grid grid--2">
        <TextField name="quiet-from" label={t.from} lang={lang} type="time" value={quiet.from} short />
        <TextField name="quiet-to" label={t.to} lang={lang} type="time" value={quiet.to} short />
      </div>
      <Select
        name="digest"
        label={t.digest}
        hint={t.digestNote}
        lang={lang}
        value={digest.every}
        options={(['never', 'day', 'week'] as const).map((value) => ({ value, label: t.every[value] }))}
      />
      <div className="grid grid--2">
        <Select name="digest-hour" label={t.hour} lang={lang} value={String(digest.hour)} options={hours} />
        <Select
          name="digest-weekday"
          label={t.weekday}
          lang={lang}
          value={String(digest.weekday)}
          options={t.weekdays.map((label, day) => ({ value: String(day), label }))}
        />
      </div>
      <Select
        name="lang"
        label={t.lang}
        lang={lang}
        value={chosen ?? 'none'}
        options={(['none', 'ko', 'en'] as const).map((value) => ({ value, label: t.langs[value] }))}
      />
    </>
  )
}
