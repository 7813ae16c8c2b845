import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeLogger } from './make-logger.ts'
import { closedNamesWith, isClean, redact } from './redact.ts'

type Lines = { readonly lines: string[]; readonly write: (line: string) => void }
const sink = (): Lines => {
  const lines: string[] = []
  return { lines, write: (line) => void lines.push(line) }
}
const logger = (into: Lines, personal: string[] = []): ReturnType<typeof makeLogger> =>
  makeLogger({ level: 'trace', personal }, into)

const digits = (count: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count })
const word = (size: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ'),
    minLength: size,
    maxLength: size,
  })

/** Secrets that are known by their form alone, with the part that must not be seen. */
const formed: fc.Arbitrary<{ text: string; secret: string }> = fc.oneof(
  fc
    .tuple(digits(6), fc.constantFrom('', '-'), fc.constantFrom(...'12345678'), digits(6))
    .map(([a, dash, sex, b]) => ({ text: a + dash + sex + b, secret: sex + b })),
  fc
    .tuple(fc.constantFrom('010', '011', '016'), fc.constantFrom('', '-'), digits(4), digits(4))
    .map(([a, dash, b, c]) => ({ text: [a, b, c].join(dash), secret: [b, c].join(dash) })),
  fc.tuple(word(12), word(8)).map(([who, host]) => ({ text: `${who}@${host}.kr`, secret: who })),
  word(30).map((secret) => ({ text: `Bearer ${secret}`, secret })),
  fc.tuple(word(20), word(20)).map(([a, secret]) => ({ text: `eyJ${a}.${secret}.x`, secret })),
  fc
    .tuple(fc.constantFrom('token', 'access_token', 'password', 'sid', 'client_secret', 'authKey'), word(24))
    .map(([name, secret]) => ({ text: `${name}=${secret}`, secret })),
  fc
    .tuple(word(10), word(16))
    .map(([user, secret]) => ({ text: `postgres://${user}:${secret}@db.internal/onil`, secret })),
)

/** Every way into a line. */
const ways: readonly ((log: ReturnType<typeof makeLogger>, text: string) => void)[] = [
  (log, text) => log.info(`처리 실패 (${text})`),
  (log, text) => log.info('처리 실패 %s', text),
  (log, text) => log.warn({ note: text }, 'event'),
  (log, text) => log.warn({ deep: [{ in: [text] }] }, 'event'),
  (log, text) => log.warn({ [text]: 1 }, 'event'),
  (log, text) => log.error(new Error(text)),
  (log, text) => log.error({ err: new Error('outer', { cause: new Error(text) }) }, 'event'),
  (log, text) => log.child({ request: text }).info('event'),
  (log, text) => log.info({ req: { url: `/jobs?q=${text}` } }, 'event'),
]

describe('a log line', () => {
  test('never holds a planted secret, whichever way it came in', () => {
    fc.assert(
      fc.property(formed, fc.constantFrom(...ways), fc.string(), ({ text, secret }, way, around) => {
        const into = sink()
        way(logger(into), `${around} ${text} ${around}`)
        fc.pre(!around.includes(secret))
        expect(into.lines).toHaveLength(1)
        expect(into.lines.join('')).not.toContain(secret)
        expect(() => JSON.parse(into.lines.join(''))).not.toThrow()
      }),
      { numRuns: 2_000 },
    )
  })

  test('hides a resident number also as a number and with digits around it', () => {
    const into = sink()
    logger(into).info({ count: 9001011234567, note: '번호9001011234567원, 19001011234567' })
    expect(into.lines.join('')).not.toContain('1234567')
  })

  test('empties closed fields at any depth, whatever they hold, in any spelling', () => {
    const names = [
      'name',
      'Email',
      'phone_number',
      'Set-Cookie',
      'authorization',
      'residentNumber',
      'access_token',
      'x-csrf-token',
      'birthDate',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...names), word(20), fc.boolean(), (name, secret, deep) => {
        const into = sink()
        logger(into).info({ a: { [name]: deep ? { value: [secret] } : secret } }, 'event')
        expect(into.lines.join('')).not.toContain(secret)
      }),
    )
  })

  test('empties what a module classes as personal', () => {
    const into = sink()
    logger(into, ['favourite_colour']).info({ favouriteColour: '연두' }, 'event')
    expect(into.lines.join('')).not.toContain('연두')
  })

  test('keeps the code of an error, not the code of a sign-in', () => {
    const into = sink()
    logger(into).error(
      { error: Object.assign(new Error('no answer'), { code: 'ECONNRESET' }), query: { code: 'Zk3j9-mQ' } },
      'event',
    )
    expect(JSON.parse(into.lines.join(''))).toMatchObject({ error: { code: 'ECONNRESET', message: 'no answer' } })
    expect(into.lines.join('')).not.toContain('Zk3j9-mQ')
  })

  test('is left as it is only when taking it apart would change nothing', () => {
    const closed = closedNamesWith([])
    const key = fc.oneof(fc.constantFrom('url', 'status', 'Set-Cookie', 'code', 'note', '"name', ':ip'), fc.string())
    const text = fc.oneof(
      fc.string(),
      formed.map((one) => one.text),
      fc.constantFrom('/jobs?q=1', '%40', 'a@b.kr', 'code=x'),
    )
    const value = fc.oneof(text, fc.integer(), fc.array(text), fc.dictionary(key, text, { noNullPrototype: true }))
    fc.assert(
      fc.property(fc.dictionary(key, value, { noNullPrototype: true }), (data) => {
        const line = JSON.stringify(data)
        const stays = JSON.stringify(redact(JSON.parse(line), closed)) === line
        expect(stays || !isClean(line, closed)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
    expect(isClean('{"level":30,"url":"/jobs","status":200,"ms":1,"msg":"answered"}', closed)).toBe(true)
  })

  test('is written quickly, however long and repetitive a text an outsider sends', () => {
    const into = sink()
    const start = performance.now()
    for (const text of ['a', 'eyJ', 'a.', '1', 'token=', 'http://'])
      logger(into).warn(text.repeat(50_000 / text.length))
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  test('keeps what an operator needs', () => {
    const into = sink()
    const id = '019ab3c4-5d6e-7f80-9123-456789012345'
    logger(into).info(
      {
        command: 'applications.submit',
        request: id,
        status: 503,
        ms: 12.5,
        req: { method: 'GET', url: '/jobs?q=용접' },
      },
      '기관 응답 없음: KEIS',
    )
    expect(JSON.parse(into.lines.join(''))).toMatchObject({
      level: 30,
      command: 'applications.submit',
      request: id,
      status: 503,
      ms: 12.5,
      req: { method: 'GET', url: '/jobs' },
      msg: '기관 응답 없음: KEIS',
    })
  })
})
