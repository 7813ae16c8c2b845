import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'
import { bytesOf } from './pour.ts'

/**
 * Writes a stream to a file, compressed (zstd, RFC 8878) and encrypted (age, C2SP.org/age) for the holders of the recipients'
 * keys. The file has its name only when it is complete and on disk.
 */
export async function sealFile(
  path: string,
  source: AsyncIterable<unknown>,
  recipients: readonly string[],
): Promise<void> {
  const draft = `${path}.part`
  try {
    await pipeline(
      bytesOf(source),
      createZstdCompress(),
      encryptedFor(recipients),
      createWriteStream(draft, { mode: 0o600 }),
    )
    await flush(draft)
    await rename(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}

/** Reads what `sealFile` wrote. Throws at the first altered or missing byte: what was read until then must not be used. */
export async function openSealed(
  path: string,
  identity: string,
  read: (plain: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  await pipeline(createReadStream(path), decryptedBy(identity), createZstdDecompress(), read)
}

function encryptedFor(recipients: readonly string[]): (plain: Readable) => AsyncIterable<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return async function* encrypt(plain) {
    yield* await encrypter.encrypt(webStream(plain))
  }
}

function decryptedBy(identity: string): (sealed: Readable) => AsyncIterable<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return async function* decrypt(sealed) {
    yield* await decrypter.decrypt(webStream(sealed))
  }
}

function webStream(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const next = await iterator.next()
    if (next.done) controller.close()
    else controller.enqueue(next.value)
  }
  return new ReadableStream({ pull })
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
