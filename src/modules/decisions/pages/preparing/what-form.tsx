import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { Option } from '../../../../web/components/choice.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Icon } from '../../../../web/components/icon.tsx'
import type { Domain } from '../../../law/index.ts'
import type { ToDraft } from '../../draft-decision.ts'
import { preparingTexts } from '../../texts/preparing.ts'
import { hiddenOf, path } from './address.ts'

const days = ['lawDay', 'factDay', 'effectDay'] as const

/** Which results are decided, and on which three days: a plain GET, so that a link holds it all. */
export function WhatForm({ domain, asked, lang }: { domain: Domain; asked: ToDraft; lang: Lang }): VNode {
  const t = preparingTexts[lang]
  return (
    <details className="facet noprint">
      <summary>
        {t.what}
        <Icon name="chev" size="s" />
      </summary>
      <form className="facet__body stack" action={path} noValidate aria-label={t.what}>
        {hiddenOf(asked, [...days, 'want']).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset className="stack stack--1">
          <legend className="label">{t.wanted}</legend>
          {Object.entries(domain.results).map(([name, { label }]) => (
            <Option key={name} name="want" value={name} checked={asked.wanted.includes(name)} lang={lang}>
              {label[lang]}
            </Option>
          ))}
        </fieldset>
        <div className="grid grid--2">
          <TextField
            name="lawDay"
            type="date"
            short
            label={t.lawDay}
            hint={t.lawDayHint}
            value={asked.lawDay}
            lang={lang}
          />
          <TextField name="factDay" type="date" short label={t.factDay} value={asked.factDay} lang={lang} />
          <TextField name="effectDay" type="date" short label={t.effectDay} value={asked.effectDay} lang={lang} />
        </div>
        <div className="btns">
          <SubmitButton kind="soft">{t.change}</SubmitButton>
        </div>
      </form>
    </details>
  )
}
