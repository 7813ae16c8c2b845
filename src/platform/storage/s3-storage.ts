import { S3mini } from 's3mini'
import { contentId } from './folder-storage.ts'
import { ContentId, FileTooLarge, type Storage } from './storage.ts'

/** An S3-compatible store: `url` is the bucket's address, for example https://s3.example.kr/onil. */
export type S3Settings = {
  readonly url: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

const patienceMs = 20_000

/** Keeps files in a bucket of an S3-compatible service, by the hash of their content, as the folder does. */
export function s3Storage(settings: S3Settings, maxBytes: number = 20 * 1024 * 1024): Storage {
  const { url: endpoint, ...keys } = settings
  const bucket = new S3mini({ endpoint, ...keys, requestAbortTimeout: patienceMs })
  const keyOf = (id: string): string => ContentId.parse(id)
  return {
    put: async (bytes) => {
      if (bytes.byteLength > maxBytes) throw new FileTooLarge(bytes.byteLength, maxBytes)
      const id = contentId(bytes)
      await bucket.putObject(id, Buffer.from(bytes), 'application/octet-stream')
      return id
    },
    get: async (id) => {
      const found = await bucket.getObjectArrayBuffer(keyOf(id))
      if (found === null) return undefined
      const bytes = Buffer.from(found)
      if (contentId(bytes) !== id) throw new Error(`stored file ${id} was altered in the bucket`)
      return bytes
    },
    exists: async (id) => (await bucket.objectExists(keyOf(id))) === true,
    remove: async (id) => {
      await bucket.deleteObject(keyOf(id))
    },
  }
}
