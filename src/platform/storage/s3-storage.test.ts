import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { AwsV4Signer } from 'aws4fetch'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { s3Storage } from './s3-storage.ts'
import { ContentId, FileTooLarge, type Storage } from './storage.ts'

const keys = { region: 'kr-1', accessKeyId: 'onil', secretAccessKey: 'a-secret-of-the-test' }
const hello = Buffer.from('안녕하세요')
const unknown = ContentId.parse('0'.repeat(64))
let objects: Map<string, Buffer>
let server: Server
let url = ''

/** A bucket that lets in only what is signed (AWS Signature Version 4, recomputed by another library). */
beforeEach(async () => {
  objects = new Map()
  server = createServer((request, response) => {
    void buffer(request).then(async (body) => {
      const { method = '', headers, url: path = '' } = request
      const signed = await isSigned(method, `http://${headers.host}${path}`, headers)
      const [status, sent] = signed ? answerOf(method, path, body) : [403, undefined]
      response.writeHead(status).end(sent)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/onil`
})
afterEach(() => server.close())

function answerOf(method: string, path: string, body: Buffer): [status: number, body?: Buffer | undefined] {
  const there = objects.get(path)
  if (method === 'PUT') objects.set(path, body)
  if (method === 'DELETE') objects.delete(path)
  if (method === 'PUT' || there) return [200, method === 'GET' ? there : undefined]
  return [method === 'DELETE' ? 204 : 404]
}

async function isSigned(method: string, at: string, given: NodeJS.Dict<string | string[]>): Promise<boolean> {
  const names = /SignedHeaders=([^,]+)/.exec(String(given['authorization']))?.[1]?.split(';') ?? []
  const headers = Object.fromEntries(names.filter((n) => n !== 'host').map((n) => [n, String(given[n])]))
  const signer = new AwsV4Signer({
    url: at,
    method,
    headers,
    service: 's3',
    ...keys,
    datetime: String(given['x-amz-date']),
    allHeaders: true,
  })
  return (
    (await signer.sign()).headers.get('authorization')?.split('Signature=')[1] ===
    String(given['authorization']).split('Signature=')[1]
  )
}

const storage = (maxBytes?: number): Storage => s3Storage({ url, ...keys }, maxBytes)

describe('a bucket as storage', () => {
  test('gives back what was put, under the hash of its content, and only signed', async () => {
    const id = await storage().put(hello)
    expect(id).toBe('2c68318e352971113645cbc72861e1ec23f48d5baa5f9b405fed9dddca893eb4')
    expect(await storage().get(id)).toEqual(hello)
    expect(await storage().exists(id)).toBe(true)
    expect([...objects.keys()]).toEqual([`/onil/${id}`])
    await expect(s3Storage({ url, ...keys, secretAccessKey: 'another' }).put(hello)).rejects.toThrow('403')
  })

  test('removes, and says when there is nothing', async () => {
    const id = await storage().put(hello)
    await storage().remove(id)
    await storage().remove(id)
    expect([await storage().exists(id), await storage().get(id), await storage().get(unknown)]).toEqual([
      false,
      undefined,
      undefined,
    ])
  })

  test('takes no file above its limit, notices an altered one, and makes no key of another name', async () => {
    await expect(storage(4).put(hello)).rejects.toThrow(FileTooLarge)
    const id = await storage().put(hello)
    objects.set(`/onil/${id}`, Buffer.from('안녕'))
    await expect(storage().get(id)).rejects.toThrow('altered')
    const asIfChecked: { id: typeof unknown } = JSON.parse(JSON.stringify({ id: '../../other' }))
    await expect(storage().get(asIfChecked.id)).rejects.toThrow()
  })
})
