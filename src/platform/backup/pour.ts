/** A writing end of the archive library (its streams are not Node's own). */
type Sink = {
  readonly destroyed: boolean
  write(chunk: unknown): boolean
  once(event: 'drain' | 'close', heard: () => void): unknown
  end(last: undefined): unknown
}

/** Writes chunks into it and ends it; throws when the other side has closed it. */
export async function pour(chunks: AsyncIterable<Uint8Array>, sink: Sink): Promise<void> {
  let go = (): void => undefined
  sink.once('close', () => go())
  for await (const chunk of chunks) {
    const full = !sink.write(chunk)
    if (sink.destroyed) throw new Error('the archive was closed')
    if (full) {
      await new Promise<void>((done) => {
        go = done
        sink.once('drain', done)
      })
    }
  }
  sink.end(undefined)
}

/** The chunks of a reading end of the archive library. */
export async function* bytesOf(source: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('an archive is bytes')
    yield chunk
  }
}
