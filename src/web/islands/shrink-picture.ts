/** Makes a chosen picture smaller on the device before it is sent (`data-shrink`: its longer side at most, in pixels). */
export function shrinkPictures(page: Document): void {
  page.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset['shrink'] === undefined) return
    const [file] = target.files ?? []
    // What cannot be read here is sent as it is: the node says what it would take.
    if (file) void shrink(target, file, Number(target.dataset['shrink'])).catch(() => undefined)
  })
}

async function shrink(input: HTMLInputElement, file: File, most: number): Promise<void> {
  const picture = await createImageBitmap(file)
  const part = most / Math.max(picture.width, picture.height)
  if (part >= 1) return
  const canvas = input.ownerDocument.createElement('canvas')
  canvas.width = Math.round(picture.width * part)
  canvas.height = Math.round(picture.height * part)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const drawn = async (type: string): Promise<Blob | null> =>
    await new Promise((done) => canvas.toBlob(done, type, 0.85))
  const sharp = file.type === 'image/png' ? await drawn('image/png') : null
  // A drawing stays sharp; a photograph kept as PNG would be larger than it was.
  const small = sharp && sharp.size <= mostSharp ? sharp : await drawn('image/jpeg')
  if (!small || input.files?.[0] !== file) return // another one was chosen meanwhile
  const chosen = new DataTransfer()
  chosen.items.add(new File([small], file.name, { type: small.type }))
  input.files = chosen.files
}

const mostSharp = 1_500_000
