import { readPicture } from '../../../../web/badge-picture/picture.ts'
import { type Design, listed, readValues, writeValues } from '../../designs/design.ts'
import { readDrawn } from '../../designs/picture-png.ts'
import { textIn } from '../text-in.ts'

/** What stands in the fields of a form. */
export type Typed = Readonly<Record<string, string>>

/** The fields of the design's form as the operations take them. */
export function readDesignForm(body: Readonly<Record<string, unknown>>): { content: unknown; png?: Buffer } {
  const field = (name: string): string => textIn(body, name).trim()
  const months = field('months')
  const png = field('picture.letters') === '' ? undefined : readDrawn(field('picture.png'))
  const { letters, ...picture } = readPicture(field)
  const content = {
    name: field('name'),
    ...(field('nameEn') !== '' && { nameEn: field('nameEn') }),
    kind: field('kind'),
    description: field('description'),
    criteria: field('criteria'),
    alignments: [],
    results: [1, 2, 3].flatMap((n) => resultOf(n, field(`result${n}.name`), field(`result${n}.values`))),
    tags: listed(field('tags')),
    ...(months !== '' && { months: Number(months) }),
    evidence: field('evidence') || 'none',
    picture: { ...picture, ...(letters && { letters }) },
  }
  return { content, ...(png && { png }) }
}

function resultOf(n: number, name: string, values: string): object[] {
  return name === '' && values === '' ? [] : [{ id: `r${n}`, name, ...readValues(values) }]
}

/** What was typed, to be shown again. */
export function typedOf(body: Readonly<Record<string, unknown>>): Typed {
  return Object.fromEntries(Object.keys(body).map((name) => [name, textIn(body, name)]))
}

/** A draft as its form shows it. */
export function typedOfDesign({ content, png, updatedAt }: Design): Typed {
  const { picture, results, tags, months, nameEn } = content
  return {
    seen: String(updatedAt.getTime()),
    name: content.name,
    nameEn: nameEn ?? '',
    kind: content.kind,
    description: content.description,
    criteria: content.criteria,
    tags: tags.join(', '),
    months: months === undefined ? '' : String(months),
    evidence: content.evidence,
    'picture.shape': picture.shape,
    'picture.colour': picture.colour,
    'picture.sign': picture.sign,
    'picture.letters': picture.letters ?? '',
    'picture.says': picture.says,
    'picture.png': png?.toString('base64') ?? '',
    ...Object.fromEntries(
      results.flatMap((one) => {
        const n = one.id.slice(1)
        return [
          [`result${n}.name`, one.name],
          [`result${n}.values`, writeValues(one)],
        ]
      }),
    ),
  }
}
