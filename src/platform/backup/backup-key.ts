import { readFile } from 'node:fs/promises'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { Failure } from '../config/failure.ts'
import { writeDurably } from '../storage/write-durably.ts'

const form = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m

/** Makes a key for backups in a file (0600), never over another one. Gives the recipient that may be known to everybody. */
export async function makeBackupKey(path: string): Promise<string> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const text = `# Onil backup key. Whoever has it can read the backups; without it nobody can.\n# public key: ${recipient}\n${identity}\n`
  if (!(await writeDurably(path, Buffer.from(text), 'keep'))) throw isThere(path)
  return recipient
}

/** Reads a key file of ours, or of the program `age`. */
export async function readBackupKey(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const identity = form.exec(text)?.[0]
  if (identity === undefined) throw noKey(path)
  return identity
}

/** Tells whether a text is a recipient that backups can be encrypted for. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text)
    return true
  } catch {
    return false
  }
}

function isThere(path: string): Failure {
  return new Failure(
    { ko: `${path} 파일이 이미 있습니다.`, en: `The file ${path} is already there.` },
    { ko: '다른 이름을 적으세요. 열쇠는 덮어쓰지 않습니다.', en: 'Give another name: a key is never overwritten.' },
  )
}

function noKey(path: string): Failure {
  return new Failure(
    { ko: `${path}에서 백업 열쇠를 찾지 못했습니다.`, en: `There is no backup key in ${path}.` },
    {
      ko: 'onil backup-key로 만든 파일(AGE-SECRET-KEY-1로 시작하는 줄이 있음)을 적으세요.',
      en: 'Name the file that onil backup-key made: it has a line that begins with AGE-SECRET-KEY-1.',
    },
  )
}
