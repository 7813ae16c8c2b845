import { type Service, service } from '../../platform/service.ts'

/**
 * What became of a picture: the text in it, line by line, empty when there is none; no whole PNG or JPEG; more than may be looked at;
 * others are before it; or nothing reads pictures now.
 */
export type Recognised =
  | { readonly is: 'read'; readonly text: string }
  | { readonly is: 'no-picture' | 'too-large' | 'busy' | 'away' }

/** Takes the text out of a photograph or a screenshot (PNG or JPEG). */
export type TextRecognition = { read(picture: Uint8Array): Promise<Recognised> }

/** Most of a picture that is looked at: bytes of the file, pixels of the picture. */
export const pictureLimits = { bytes: 10_000_000, pixels: 50_000_000 } as const

/** The node's. */
export const textRecognition: Service<TextRecognition> = service<TextRecognition>('gateways.text-recognition')
