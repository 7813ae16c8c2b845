import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { type NewsPicture, pathOf } from './picture.ts'

/** A picture with its words. Its size is told, so that nothing moves while it arrives; a small one (`thumb`) is for lists. */
export function PictureView({ picture, lang, thumb }: { picture: NewsPicture; lang: Lang; thumb?: true }): VNode {
  const { width, height, alt } = picture
  return (
    <img
      className={thumb ? 'picture picture--thumb' : 'picture'}
      src={pathOf(picture)}
      alt={alt[lang]}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
    />
  )
}
