import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { plainPicture } from '../../platform/uploads/picture/plain-picture.ts'
import { pictureLimits, type TextRecognition } from './port.ts'

const program = fileURLToPath(new URL('./read-picture.ts', import.meta.url))
/** How long one picture may take, how many may wait, how long a text may be. */
type Limits = { readonly milliseconds: number; readonly waiting: number; readonly letters: number }
const defaults: Limits = { milliseconds: 30_000, waiting: 4, letters: 20_000 }

/**
 * Tesseract (Apache-2.0) with Korean and Latin letters, in a process of its own for each picture: what a picture does to it, it does to
 * nothing else, and nothing of it stays in memory. One at a time. No picture leaves the machine or is kept.
 */
export function tesseract(limits: Partial<Limits> = {}): TextRecognition {
  const { milliseconds, waiting, letters } = { ...defaults, ...limits }
  let last: Promise<unknown> = Promise.resolve()
  let before = 0
  return {
    read: async (bytes) => {
      const picture = bytes.byteLength > pictureLimits.bytes ? 'too-large' : checked(bytes)
      if (typeof picture === 'string') return { is: picture }
      if (before > waiting) return { is: 'busy' }
      before += 1
      const mine = last.then(async () => await run(picture, milliseconds)).finally(() => (before -= 1))
      last = mine
      const text = await mine
      return text === undefined ? { is: 'away' } : { is: 'read', text: text.slice(0, letters) }
    },
  }
}

// Without place and camera, which way up it was taken kept.
function checked(bytes: Uint8Array): Buffer | 'no-picture' | 'too-large' {
  const picture = plainPicture(Buffer.from(bytes))
  if (!picture) return 'no-picture'
  return picture.width * picture.height > pictureLimits.pixels ? 'too-large' : picture.body
}

/** The text, or undefined when it took too long or ended badly. */
async function run(picture: Buffer, milliseconds: number): Promise<string | undefined> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
    timeout: milliseconds,
    killSignal: 'SIGKILL',
  })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stdin.on('error', () => undefined) // it ended before it had read all
  child.stdin.end(picture)
  return await new Promise((done) => {
    child.once('error', () => done(undefined))
    child.once('close', (code) => done(code === 0 ? Buffer.concat(said).toString('utf8').trim() : undefined))
  })
}
