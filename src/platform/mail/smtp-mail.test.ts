import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { MailRefused, type Message } from './mail.ts'
import { smtpMail } from './smtp-mail.ts'

const servers: Server[] = []
const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const server of servers.splice(0)) server.close()
})

/** A mail server of a few words (RFC 5321): keeps what it hears; `answer` may change a reply. */
async function serve(
  answer: (line: string) => string | undefined = () => undefined,
): Promise<{ url: string; heard: string[] }> {
  const heard: string[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    let inData = false
    socket.write('220 mail.test\r\n')
    socket.setEncoding('utf8').on('data', (text) => {
      const lines = text.toString().split('\r\n').slice(0, -1)
      heard.push(...lines)
      for (const line of lines.filter((l) => l === '.' || !inData)) {
        inData = line === 'DATA'
        socket.write(`${answer(line) ?? (inData ? '354 go on' : '250 fine')}\r\n`)
      }
    })
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, heard }
}

const message: Message = {
  id: newId(),
  to: 'minjun@example.test',
  subject: '면접 안내',
  text: '내일 오전 10시입니다.',
  createdAt: new Date('2026-11-24T00:00:00Z'),
}
const from = '온일 <no-reply@onil.test>'

describe('mail by SMTP', () => {
  test('hands the letter over, with its id as message id', async () => {
    const { url, heard } = await serve()
    await smtpMail({ url, from }).send(message)
    const all = heard.join('\n')
    expect(all).toContain('RCPT TO:<minjun@example.test>')
    expect(all).toContain(`Message-ID: <${message.id}@onil.test>`)
    expect(all).toContain(Buffer.from(message.text).toString('base64').slice(0, 40))
  })

  test('has one recipient and no made-up headers, whatever address or subject say', async () => {
    const { url, heard } = await serve()
    await smtpMail({ url, from }).send({ ...message, subject: '안내\r\nBcc: thief@example.test' })
    expect(heard.filter((line) => line.startsWith('RCPT'))).toHaveLength(1)
    expect(heard.some((line) => line.startsWith('Bcc:'))).toBe(false)
  })

  test('carries the way to stop it, for one click in the mail program', async () => {
    const { url, heard } = await serve()
    await smtpMail({ url, from }).send({ ...message, unsubscribe: 'https://onil.test/unsubscribe/abc' })
    const all = heard.join('\n')
    expect(all).toContain('List-Unsubscribe: <https://onil.test/unsubscribe/abc>')
    expect(all).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  })

  test('tells an address that does not exist from a server that is not well', async () => {
    const gone = await serve((line) => (line.startsWith('RCPT') ? '550 no such person' : undefined))
    await expect(smtpMail({ url: gone.url, from }).send(message)).rejects.toBeInstanceOf(MailRefused)
    const busy = await serve((line) => (line.startsWith('RCPT') ? '450 later' : undefined))
    await expect(smtpMail({ url: busy.url, from }).send(message)).rejects.not.toBeInstanceOf(MailRefused)
  })

  test('fails when the server refuses, is silent or is not there', async () => {
    const refusing = await serve((line) => (line.startsWith('RCPT') ? '550 no such person' : undefined))
    await expect(smtpMail({ url: refusing.url, from }).send(message)).rejects.toThrow('550')
    const silent = createServer((socket) => void sockets.push(socket))
    servers.push(silent)
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    const address = silent.address()
    const url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    await expect(smtpMail({ url, from, timeoutMs: 100 }).send(message)).rejects.toThrow()
    await expect(smtpMail({ url: 'smtp://127.0.0.1:1', from }).send(message)).rejects.toThrow()
  })

  test('sends nothing in clear to another machine', async () => {
    const { url, heard } = await serve()
    const named = url.replace('127.0.0.1', '127.0.0.2')
    await expect(smtpMail({ url: named, from, timeoutMs: 300 }).send(message)).rejects.toThrow()
    expect(heard.some((line) => line.startsWith('MAIL FROM'))).toBe(false)
  })
})
