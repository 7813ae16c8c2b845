import { type BadgePicture, pictureSvg } from '../../../web/badge-picture/picture.ts'
import type { SignedBadge } from './badge-shape.ts'

/** A picture as an SVG file with the badge in it (Open Badges 3.0, “Baked Badge”: one element with the JSON as CDATA). */
export function bakeSvg(picture: BadgePicture, badge: SignedBadge): string {
  // In JSON a sign can also be written by its number: the end of the CDATA never stands in it.
  const json = JSON.stringify(badge).replaceAll(']]>', ']]\\u003e')
  return pictureSvg(
    picture,
    `<openbadges:credential xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><![CDATA[${json}]]></openbadges:credential>`,
  )
}
