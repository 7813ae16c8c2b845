import type { ComponentChildren, VNode } from 'preact'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Field, type FieldProps, Select, TextArea, TextField, controlProps } from '../../../web/components/field.tsx'
import { Form, SavedState } from '../../../web/components/form.tsx'
import { clock } from '../../../web/format.ts'
import { Icon } from '../../../web/components/icon.tsx'
import { occupationTree, regionTree } from '../../reference/index.ts'
import { educations, employments, needKinds, payPeriods, shifts } from '../contract.ts'
import type { FieldFinding } from '../findings.ts'
import { texts } from '../messages.ts'
import type { OpenPrompt } from '../prompts/open-prompts.ts'
import { words } from '../words.ts'
import { type Typed, needCount } from './form-fields.ts'
import type { Market } from '../market/read-market.ts'
import { MarketBeside } from './market-beside.tsx'
import { FoundWords } from './found-words.tsx'
import { LowPay } from './low-pay.tsx'
import { ToFill } from './to-fill.tsx'

/** What the form needs: where it stands, what is in it and what is wrong with it. */
export type FormProps = {
  readonly lang: Lang
  readonly action: string
  readonly draft: string
  /** Whose draft it is: it outlives the tab on this device while there is no network. */
  readonly owner: string
  readonly savedAt?: Date
  readonly typed: Typed
  readonly errors: Readonly<Record<string, string>>
  /** What the wording check finds, by field. */
  readonly found?: ReadonlyMap<string, readonly FieldFinding[]>
  /** What still waits to be filled in, by field. */
  readonly open?: ReadonlyMap<string, readonly OpenPrompt[]>
  /** What open offers for this work pay. */
  readonly market?: Market | undefined
  /** Why the pay is too low to be published. */
  readonly low?: Refusal | undefined
  readonly focusNeed?: number
  /** The field the person was in when their session ended. */
  readonly focus?: string
}

/** The one long form of a vacancy. Rows are added and removed by submitting, so that it works without script and keeps everything. */
export function VacancyForm(p: FormProps): VNode {
  const t = texts[p.lang]
  return (
    <Form
      action={p.action}
      page={p.action}
      className="stack stack--8"
      draft={p.draft}
      owner={p.owner}
      {...(p.savedAt !== undefined && { savedAt: p.savedAt.toISOString() })}
      {...(p.focus && { focus: p.focus })}
    >
      <button className="vh" name="act" value="save" tabIndex={-1}>
        {t.save}
      </button>
      <div data-check-words="" hidden />
      <Work {...p} />
      <Where {...p} />
      <PayPart {...p} />
      <Who {...p} />
      <Needs {...p} />
      <When {...p} />
      <English {...p} />
      <div className="row row--between">
        <SavedState lang={p.lang} {...(p.savedAt !== undefined && { time: clock(p.savedAt) })} />
        <div className="btns">
          <button className="btn" name="act" value="save">
            {t.save}
          </button>
          <button className="btn btn--main" name="act" value="preview">
            {t.toPreview}
          </button>
        </div>
      </div>
    </Form>
  )
}

function at(p: FormProps, name: string): { name: string; lang: Lang; value: string; error: string | undefined } {
  return { name, lang: p.lang, value: p.typed[name] ?? '', error: p.errors[name] }
}

// Below a text: what was found in it. While one writes, the island fills the same place.
function Found({ p, name }: { p: FormProps; name: string }): VNode {
  return (
    <div data-found={name} aria-live="polite">
      <FoundWords found={p.found?.get(name) ?? []} text={p.typed[name] ?? ''} lang={p.lang} fixes />
      <ToFill open={p.open?.get(name) ?? []} lang={p.lang} />
    </div>
  )
}

function options<T extends string>(
  codes: readonly T[],
  names: Readonly<Record<T, string>>,
): { value: string; label: string }[] {
  return codes.map((code) => ({ value: code, label: names[code] }))
}

function Work(p: FormProps): VNode {
  const t = texts[p.lang]
  const groups = occupationTree()
    .flatMap((one) => one.children)
    .map((two) => ({ label: two.name, options: two.children.flatMap((three) => three.children) }))
  return (
    <Section id="what" title={t.what} className="card stack">
      <TextField {...at(p, 'title')} label={t.fTitle} hint={t.fTitleHint} maxLength={200} />
      <Found p={p} name="title" />
      <TextArea {...at(p, 'duties')} label={t.fDuties} hint={t.fDutiesHint} rows={7} most={10_000} />
      <Found p={p} name="duties" />
      <Grouped {...at(p, 'occupation')} label={t.fOccupation} empty={t.choose} groups={groups} />
      <Select {...at(p, 'employment')} label={t.fEmployment} options={options(employments, words[p.lang].employment)} />
      <TextField {...at(p, 'posts')} label={t.fPosts} unit={t.personUnit} inputMode="numeric" />
    </Section>
  )
}

function Where(p: FormProps): VNode {
  const t = texts[p.lang]
  const groups = regionTree().map((sido) => ({
    label: sido.shortName,
    options: [sido, ...sido.children.flatMap((one) => [one, ...one.children])].map((r) => ({
      code: r.code,
      name: p.lang === 'ko' ? r.shortName : r.nameEn,
    })),
  }))
  return (
    <Section id="where" title={t.where} className="card stack">
      <Grouped {...at(p, 'region')} label={t.fRegion} empty={t.choose} groups={groups} />
      <TextField {...at(p, 'address')} label={t.fAddress} autocomplete="street-address" maxLength={200} />
      <TextField {...at(p, 'hours')} label={t.fHours} hint={t.fHoursHint} maxLength={200} />
      <Found p={p} name="hours" />
      <TextField {...at(p, 'weeklyHours')} label={t.fWeekly} unit={t.hourUnit} inputMode="numeric" />
      <Select {...at(p, 'shift')} label={t.fShift} options={options(shifts, words[p.lang].shift)} />
    </Section>
  )
}

function PayPart(p: FormProps): VNode {
  const t = texts[p.lang]
  return (
    <Section id="pay" title={t.pay} className="card stack">
      <Select {...at(p, 'payPer')} label={t.fPer} options={options(payPeriods, words[p.lang].per)} short />
      <TextField {...at(p, 'payMin')} label={t.fMin} unit={t.won} inputMode="numeric" />
      <div data-found="low-pay" aria-live="polite">
        <LowPay low={p.low} lang={p.lang} />
      </div>
      <div data-found="market" aria-live="polite">
        <MarketBeside market={p.market} typed={p.typed} lang={p.lang} />
      </div>
      <TextField {...at(p, 'payMax')} label={t.fMax} unit={t.won} inputMode="numeric" required={false} />
      <TextField {...at(p, 'payNote')} label={t.fPayNote} required={false} maxLength={200} />
      <Found p={p} name="payNote" />
      <TextArea {...at(p, 'benefits')} label={t.fBenefits} rows={2} required={false} />
      <Found p={p} name="benefits" />
    </Section>
  )
}

function Who(p: FormProps): VNode {
  const t = texts[p.lang]
  return (
    <Section id="who" title={t.who} className="card stack">
      <TextField {...at(p, 'careerMonths')} label={t.fCareer} unit={t.monthUnit} inputMode="numeric" />
      <Select {...at(p, 'education')} label={t.fEducation} options={options(educations, words[p.lang].education)} />
    </Section>
  )
}

function Needs(p: FormProps): VNode {
  const t = texts[p.lang]
  return (
    <Section id="needs" title={t.needs} className="card stack">
      <p className="hint">{t.needsHint}</p>
      {Array.from({ length: needCount(p.typed) }, (_, n) => (
        <NeedRow key={n} p={p} n={n} />
      ))}
      <div className="btns">
        <button className="btn" name="act" value="add-need">
          <Icon name="plus" />
          {t.addNeed}
        </button>
      </div>
    </Section>
  )
}

function NeedRow({ p, n }: { p: FormProps; n: number }): VNode {
  const [t, w] = [texts[p.lang], words[p.lang]]
  const yesNo = [
    { value: 'yes', label: t.required },
    { value: 'no', label: t.welcome },
  ]
  // Whoever sees reads the number above; whoever hears has it in each field.
  const named = (field: string): VNode => (
    <>
      <span className="vh">{t.needLabel(n + 1)} </span>
      {field}
    </>
  )
  const kind = p.typed[`need-${n}-kind`]
  return (
    <fieldset className="stack stack--3" id={`need-${n}`}>
      <legend className="label">{t.needLabel(n + 1)}</legend>
      <input type="hidden" name={`need-${n}-id`} value={p.typed[`need-${n}-id`] ?? ''} />
      <div className="grid grid--2">
        <Select {...at(p, `need-${n}-kind`)} label={named(t.needKind)} options={options(needKinds, w.need)} />
        <Select {...at(p, `need-${n}-required`)} label={named(t.needRequired)} options={yesNo} />
      </div>
      <TextField {...at(p, `need-${n}-label`)} label={named(t.needWords)} hint={t.needLabelHint} maxLength={300} />
      <Found p={p} name={`need-${n}-label`} />
      {kind === 'experience' && (
        <TextField
          {...at(p, `need-${n}-months`)}
          label={named(t.needMonths)}
          unit={t.monthUnit}
          inputMode="numeric"
          required={false}
        />
      )}
      <div className="btns">
        <button className="btn btn--quiet" name="act" value={`remove-need-${n}`}>
          {t.removeNeed(n + 1)}
        </button>
      </div>
    </fieldset>
  )
}

function When(p: FormProps): VNode {
  const t = texts[p.lang]
  return (
    <Section id="when" title={t.when} className="card stack">
      <TextField {...at(p, 'opensOn')} type="date" label={t.fOpens} required={false} short />
      <TextField {...at(p, 'closesOn')} type="date" label={t.fCloses} hint={t.fClosesHint} required={false} short />
      <TextField {...at(p, 'startsOn')} type="date" label={t.fStarts} required={false} short />
    </Section>
  )
}

function English(p: FormProps): VNode {
  const t = texts[p.lang]
  return (
    <details className="card" open={Boolean(p.typed['titleEn'] || p.typed['dutiesEn'])}>
      <summary>{t.english}</summary>
      <div className="stack">
        <TextField {...at(p, 'titleEn')} label={t.fTitleEn} required={false} maxLength={200} />
        <Found p={p} name="titleEn" />
        <TextArea {...at(p, 'dutiesEn')} label={t.fDutiesEn} rows={5} required={false} />
        <Found p={p} name="dutiesEn" />
      </div>
    </details>
  )
}

type Group = { label: string; options: readonly { code: string; name: string }[] }

function Grouped({ groups, empty, ...p }: FieldProps & { groups: readonly Group[]; empty: ComponentChildren }): VNode {
  return (
    <Field {...p}>
      <select className="input" {...controlProps(p)}>
        <option value="">{empty}</option>
        {groups.map((g) => (
          <optgroup key={g.label} label={g.label}>
            {g.options.map((o) => (
              <option key={o.code} value={o.code} selected={o.code === p.value}>
                {o.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
