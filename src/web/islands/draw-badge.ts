import {
  letterSize,
  partsOf,
  pictureAddress,
  pictureSize,
  readPicture,
  type BadgePicture,
} from '../badge-picture/picture.ts'

/** Draws a badge's picture as its form is filled in (`data-badge-form`), and sends it as a PNG file with the form. */
export function drawBadges(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form:has([data-badge-picture])')) {
    form.addEventListener('input', () => draw(form))
    draw(form)
  }
}

function draw(form: HTMLFormElement): void {
  const fields = new FormData(form)
  const picture = readPicture((name) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  })
  const shown = form.querySelector<HTMLImageElement>('[data-badge-picture]')
  if (shown) shown.src = pictureAddress(picture)
  const kept = form.querySelector<HTMLInputElement>('input[name="picture.png"]')
  if (kept) kept.value = (picture.letters ?? '').trim() === '' ? '' : png(picture)
}

/** The picture with its letters in the fonts of this device: a server has none. */
function png(picture: BadgePicture): string {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 256
  const pen = canvas.getContext('2d')
  if (!pen) return ''
  const { outline, fill, ink } = partsOf(picture)
  const letters = (picture.letters ?? '').trim()
  pen.scale(256 / pictureSize, 256 / pictureSize)
  const edge = new Path2D(outline)
  pen.fillStyle = fill
  pen.fill(edge)
  pen.strokeStyle = ink
  pen.lineWidth = 1.5
  pen.stroke(edge)
  pen.fillStyle = ink
  pen.font = `700 ${letterSize(letters)}px sans-serif`
  pen.textAlign = 'center'
  pen.fillText(letters, 31, 31 + letterSize(letters) * 0.36)
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length)
}
