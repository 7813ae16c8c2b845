import type { VNode } from 'preact'
import { Section } from '../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import type { Filled } from './fields-view.tsx'
import { extendsAfterMinutes, minutesOf } from './incident.ts'
import { type Shown, nameOf, reachText } from './incident-view.tsx'
import { incidentTexts } from './messages.ts'
import { operatorTexts } from './operator-messages.ts'
import type { Handled } from './read-incidents.ts'

type Extending = Filled & {
  readonly handled: Handled
  readonly base: string
  /** The name to sign with. */
  readonly who: string
  readonly shown: Shown
}

/** Which deadlines move, how many that is, on what basis; signed. */
export function ExtendForm({ handled, base, who, shown, lang, typed, errors }: Extending): VNode {
  const t = operatorTexts[lang]
  const minutes = minutesOf(handled.incident, shown.now)
  const { choices } = handled
  return (
    <Section id="extend" title={t.extend} className="card stack">
      <p className="muted">{minutes > extendsAfterMinutes ? t.extendLead(minutes) : t.extendShort(minutes)}</p>
      {choices.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <Form action={`${base}/extend`} page={base}>
          <Choices legend={t.kind} name="kind" lang={lang} error={errors['kind']}>
            {choices.map(({ kind, reach, affected }) => (
              <Choice
                key={kind}
                type="radio"
                name="kind"
                value={kind}
                checked={typed['kind'] === kind}
                note={`${reachText(reach, shown)} ${t.affected(affected.deadlines, affected.told)}`}
              >
                {nameOf(kind, shown)}
              </Choice>
            ))}
          </Choices>
          <TextField
            name="basis"
            label={t.basis}
            lang={lang}
            hint={<Known shown={shown} choices={choices} />}
            value={typed['basis']}
            error={errors['basis']}
            maxLength={500}
          />
          <Choices legend={t.extend} quiet name="signed" lang={lang} error={errors['signed']}>
            <Choice type="checkbox" name="signed" value="yes" checked={typed['signed'] === 'yes'} note={t.signNote}>
              {t.sign(who)}
            </Choice>
          </Choices>
          <div className="btns">
            <button className="btn btn--main">{t.extendDo}</button>
          </div>
        </Form>
      )}
    </Section>
  )
}

function Known({ shown, choices }: { shown: Shown; choices: Handled['choices'] }): VNode {
  const t = operatorTexts[shown.lang]
  const known = shown.kinds.filter((k) => choices.some((c) => c.kind === k.kind))
  return (
    <>
      {t.basisHint} {known.map((k) => t.known(k.name[shown.lang], k.restsOn[shown.lang])).join(' / ')}
    </>
  )
}

/** Takes an extension back. */
export function WithdrawForm({
  extension,
  base,
  lang,
  typed,
  errors,
}: Filled & { extension: string; base: string }): VNode {
  const t = operatorTexts[lang]
  const mine = typed['extension'] === extension
  return (
    <details {...(mine && { open: true })}>
      <summary className="more">{t.withdraw}</summary>
      <Form action={`${base}/withdraw`} page={base}>
        <p className="note">{t.withdrawNote}</p>
        <input type="hidden" name="extension" value={extension} />
        <TextField
          name="withdrawReason"
          label={incidentTexts[lang].reason}
          lang={lang}
          value={mine ? typed['withdrawReason'] : undefined}
          error={mine ? errors['reason'] : undefined}
        />
        <div className="btns">
          <button className="btn btn--bad">{t.withdrawDo}</button>
        </div>
      </Form>
    </details>
  )
}
