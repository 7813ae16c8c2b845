import type { VNode } from 'preact'
import type { View } from '../../../../platform/http/page-call.ts'
import {
  type BadgePicture,
  pictureAddress,
  pictureColours,
  pictureShapes,
  pictureSigns,
  readPicture,
} from '../../../../web/badge-picture/picture.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { designTexts } from './design-texts.ts'
import type { Typed } from './read-design-form.ts'

/** The picture: ready parts to choose from, each shown as it looks; script draws them together at once. */
export function Look({ view, typed, errors }: { view: View; typed: Typed; errors: Typed }): VNode {
  const t = designTexts[view.lang]
  const now = readPicture((name) => typed[name] ?? '')
  return (
    <Section id="look" title={t.look} className="card stack">
      <p className="muted">{t.lookLead}</p>
      <Picks legend={t.shape} part="shape" values={pictureShapes} words={t.shapes} now={now} />
      <Picks legend={t.colour} part="colour" values={pictureColours} words={t.colours} now={now} />
      <Picks legend={t.sign} part="sign" values={pictureSigns} words={t.signs} now={now} />
      <TextField
        name="picture.letters"
        label={t.letters}
        hint={t.lettersHint}
        lang={view.lang}
        value={typed['picture.letters']}
        error={errors['picture.letters']}
        required={false}
        autocomplete="off"
        short
        maxLength={8}
      />
      <input type="hidden" name="picture.png" value={typed['picture.png'] ?? ''} />
      <TextField
        name="picture.says"
        label={t.says}
        hint={t.saysHint}
        lang={view.lang}
        value={typed['picture.says']}
        error={errors['picture.says']}
        autocomplete="off"
        maxLength={120}
      />
    </Section>
  )
}

function Picks<V extends string>({
  legend,
  part,
  values,
  words,
  now,
}: {
  legend: string
  part: 'shape' | 'colour' | 'sign'
  values: readonly V[]
  words: Readonly<Record<V, string>>
  now: BadgePicture
}): VNode {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="picks">
        {values.map((value) => (
          <label className="choice choice--pic" key={value}>
            <input type="radio" name={`picture.${part}`} value={value} checked={now[part] === value} />
            <img
              width="48"
              height="48"
              alt=""
              src={pictureAddress(readPicture((name) => (name === `picture.${part}` ? value : partOf(now, name))))}
            />
            <span>{words[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function partOf(now: BadgePicture, name: string): string {
  const parts: Readonly<Record<string, string>> = {
    'picture.shape': now.shape,
    'picture.colour': now.colour,
    'picture.sign': now.sign,
  }
  return parts[name] ?? ''
}
