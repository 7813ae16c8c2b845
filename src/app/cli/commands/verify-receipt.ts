import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Command } from 'commander'
import type { JSONWebKeySet } from 'jose'
import { z } from 'zod'
import { Failure, type Said } from '../../../platform/config/failure.ts'
import { homeAt } from '../../../platform/config/home.ts'
import { loadConfig } from '../../../platform/config/load-config.ts'
import { openKeyFile } from '../../../platform/key-store/key-file.ts'
import { makeGuardedFetch } from '../../../platform/guarded-fetch/make-guarded-fetch.ts'
import { readReceipt } from '../../../platform/receipts/read-receipt.ts'
import { type ReceiptVerdict, verifyReceipt } from '../../../platform/receipts/verify.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

type Options = { keys?: string; content?: string; json?: boolean }

const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) })

/** `onil verify-receipt`: checks a receipt's signature, anywhere, without a database. */
export function verifyReceiptCommand(): Command {
  return new Command('verify-receipt')
    .description('check a receipt; exit code 0: genuine, 3: not')
    .argument('<file>', 'the receipt: the downloaded file, or its signed text; - reads standard input')
    .option(
      '--keys <where>',
      'key set of the node that signed: a file, or its https address /.well-known/onil-receipt-keys.json; default: the keys of this installation',
    )
    .option('--content <file>', 'the content as JSON, to compare with what was signed')
    .option('--json', 'one line of JSON')
    .action((file: string, options: Options) => runCommand(options, (terminal) => verify(terminal, file, options)))
}

async function verify(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const given = readReceipt(file === '-' ? await text(process.stdin) : await read(file))
  const content =
    options.content === undefined ? given.content : parseJson(await read(options.content), options.content)
  const verdict = await verifyReceipt(given.receipt, await keySet(options.keys), content)
  terminal.result(verdict, describe(verdict))
  return verdict.verdict === 'genuine' && verdict.content !== 'differs' ? exitCodes.done : exitCodes.refused
}

async function keySet(where: string | undefined): Promise<JSONWebKeySet> {
  if (where === undefined) return await ownKeys()
  if (!where.startsWith('https://')) return KeySet.parse(parseJson(await read(where), where))
  const reply = await makeGuardedFetch({ allow: [new URL(where).hostname] })(where)
  return KeySet.parse(parseJson(await reply.text(), where))
}

async function ownKeys(): Promise<JSONWebKeySet> {
  const { keys } = homeAt(loadConfig())
  const path = join(keys, 'keyring.sqlite')
  if (!(await stat(path).catch(() => undefined))) {
    throw new Failure(
      { ko: '이 설치에는 접수증 키가 없습니다.', en: 'This installation has no receipt key.' },
      { ko: '접수증을 발급한 곳의 키를 --keys에 적으세요.', en: 'Name the keys of the node that signed with --keys.' },
    )
  }
  const file = openKeyFile(path)
  const signing = file.keys().filter(({ purpose }) => purpose === 'receipts')
  file.close()
  return { keys: signing.map(({ id, x }) => ({ kty: 'OKP', crv: 'Ed25519', kid: id, x: x ?? '' })) }
}

async function read(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Failure(
      { ko: `${file} 파일을 읽을 수 없습니다.`, en: `The file ${file} cannot be read.` },
      { ko: '경로를 확인하세요.', en: 'Check the path.' },
      error,
    )
  })
}

function parseJson(content: string, from: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new Failure(
      { ko: `${from}의 내용은 JSON이 아닙니다.`, en: `${from} does not hold JSON.` },
      { ko: '파일을 확인하세요.', en: 'Check the file.' },
      error,
    )
  }
}

const verdicts: Readonly<Record<ReceiptVerdict['verdict'], Said>> = {
  genuine: { ko: '진짜 접수증입니다.', en: 'The receipt is genuine.' },
  altered: {
    ko: '접수증이 바뀌었습니다. 서명이 맞지 않습니다.',
    en: 'The receipt was altered: the signature does not fit.',
  },
  'unknown-key': { ko: '이 키로 서명한 접수증이 아닙니다.', en: 'The receipt was not signed with any of these keys.' },
  'not-a-receipt': { ko: '접수증이 아닙니다.', en: 'This is not a receipt.' },
}

function describe(verdict: ReceiptVerdict): Said[] {
  if (verdict.verdict !== 'genuine') return [verdicts[verdict.verdict]]
  const { node, id, command, time } = verdict.facts
  const facts = `  ${node}\n  ${id}\n  ${command}\n  ${time}`
  const differs = { ko: '내용은 서명할 때와 다릅니다.', en: 'The content differs from what was signed.' }
  const matches = { ko: '내용이 서명할 때와 같습니다.', en: 'The content is what was signed.' }
  return [
    verdicts.genuine,
    { ko: facts, en: facts },
    ...(verdict.content === 'not given' ? [] : [verdict.content === 'matches' ? matches : differs]),
  ]
}
