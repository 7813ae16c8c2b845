import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { countedBy, unitWord, valueText } from '../../explain/value-text.ts'
import { parametersOf } from '../address.ts'
import { calculatorTexts } from '../messages.ts'
import type { Asked } from '../read-address.ts'
import type { Slider } from '../slider.ts'

/** Sliders over what was said. Without script the button asks again with their values. */
export function WhatIf({
  asked,
  sliders,
  on,
  lang,
}: {
  asked: Asked
  sliders: readonly Slider[]
  on: string
  lang: Lang
}): VNode | null {
  const t = calculatorTexts[lang]
  if (sliders.length === 0) return null
  const moved = new Set(sliders.map(({ fact }) => fact.name))
  return (
    <form className="card noprint" action={`/calculators/${asked.domain.id}`} aria-labelledby="f-if" data-what-if="">
      <h2 id="f-if" className="as-h3">
        {t.whatIf}
      </h2>
      <p className="note">{t.whatIfText}</p>
      {parametersOf(asked, on)
        .filter(([name]) => !moved.has(name))
        .map(([name, value]) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
      {sliders.map((slider) => (
        <Range key={slider.fact.name} slider={slider} lang={lang} />
      ))}
      <SubmitButton>{t.whatIfGo}</SubmitButton>
    </form>
  )
}

function Range({ slider: { fact, value, min, max, step }, lang }: { slider: Slider; lang: Lang }): VNode {
  const id = `if-${fact.name}`
  const unit = countedBy(fact)
  return (
    <div className="field">
      <label htmlFor={id}>
        {fact.label[lang]} <output htmlFor={id}>{valueText(value, unit, lang)}</output>
      </label>
      <input
        id={id}
        type="range"
        name={fact.name}
        value={String(value)}
        min={String(min)}
        max={String(max)}
        step={String(step)}
        aria-valuetext={valueText(value, unit, lang)}
        data-unit={unitWord(unit, lang)}
      />
    </div>
  )
}
