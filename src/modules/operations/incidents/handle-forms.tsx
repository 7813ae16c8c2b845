import type { VNode } from 'preact'
import { Section } from '../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { ComponentTicks, type Filled, Lines, Moment, Texts, momentFields } from './fields-view.tsx'
import type { Incident } from './incident.ts'
import { incidentTexts } from './messages.ts'
import { operatorTexts } from './operator-messages.ts'

type Based = Filled & { readonly base: string }

/** Tells everybody of what the node measured, in a person's words. */
export function TellForm({ incident, base, ...filled }: Based & { incident: Incident }): VNode {
  const t = operatorTexts[filled.lang]
  const known = {
    'title.ko': incident.title.ko,
    'title.en': incident.title.en,
    components: incident.components.join('\n'),
    ...momentFields('began', incident.beganAt),
  }
  const given = { ...filled, typed: { ...known, ...filled.typed } }
  return (
    <Section id="tell" title={t.open} className="card stack">
      <p className="muted">{t.newLead}</p>
      <Form action={`${base}/tell`} page={base}>
        <Lines name="title" labels={{ ko: t.titleKo, en: t.titleEn }} {...given} />
        <ComponentTicks legend={t.components} {...given} />
        <Moment name="began" labels={{ day: t.beganDay, time: t.beganTime }} {...given} />
        <Texts name="text" labels={{ ko: t.textKo, en: t.textEn }} hint={t.textHint} {...given} />
        <div className="btns">
          <button className="btn btn--main">{t.tell}</button>
        </div>
      </Form>
    </Section>
  )
}

/** Sets a proposal aside. */
export function DismissForm({ base, lang, typed, errors }: Based): VNode {
  const t = operatorTexts[lang]
  return (
    <Section id="dismiss" title={t.dismiss} className="card stack">
      <Form action={`${base}/dismiss`} page={base}>
        <TextField name="reason" label={t.dismissWhy} lang={lang} value={typed['reason']} error={errors['reason']} />
        <div className="btns">
          <button className="btn">{t.dismissDo}</button>
        </div>
      </Form>
    </Section>
  )
}

/** Says more. */
export function UpdateForm({ base, ...filled }: Based): VNode {
  const { lang, typed, errors } = filled
  const t = operatorTexts[lang]
  return (
    <Section id="update" title={t.update} className="card stack">
      <Form action={`${base}/update`} page={base}>
        <Choices legend={t.stage} name="stage" lang={lang} error={errors['stage']}>
          {(['looking', 'found', 'watching'] as const).map((s) => (
            <Choice key={s} type="radio" name="stage" value={s} checked={(typed['stage'] ?? 'looking') === s}>
              {incidentTexts[lang].stage[s]}
            </Choice>
          ))}
        </Choices>
        <Texts name="text" labels={{ ko: t.textKo, en: t.textEn }} {...filled} />
        <div className="btns">
          <button className="btn">{t.say}</button>
        </div>
      </Form>
    </Section>
  )
}

/** Closes it with what was done. */
export function CloseForm({ incident, now, base, ...filled }: Based & { incident: Incident; now: Date }): VNode {
  const t = operatorTexts[filled.lang]
  const given = { ...filled, typed: { ...momentFields('ended', incident.endedAt ?? now), ...filled.typed } }
  return (
    <Section id="close" title={t.close} className="card stack">
      <Form action={`${base}/close`} page={base}>
        <Moment name="ended" labels={{ day: t.endedDay, time: t.endedTime }} {...given} />
        <Texts name="done" labels={{ ko: t.doneKo, en: t.doneEn }} {...given} />
        <div className="btns">
          <button className="btn">{t.closeDo}</button>
        </div>
      </Form>
    </Section>
  )
}
