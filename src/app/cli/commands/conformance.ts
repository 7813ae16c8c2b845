import { mkdir, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { choosePort } from '../choose-port.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'
import { untilStopped } from '../until-stopped.ts'
import { envelopeCommands } from './conformance-envelopes.ts'

type Options = {
  json?: boolean
  folder?: string
  host: string
  port?: string
  publicUrl?: string
  cert?: string
  key?: string
}

const aboutSuites = `
The settings that are printed are localConfig.cjs, or localImplementationsConfig.cjs, in the folder of a suite. The suite of VC-JOSE-COSE
starts a program for each test instead: in its implementations/compose.yml a service with this folder as its image and
  entrypoint: ["node", "bin/onil.mjs", "conformance"]
and in its implementations.json all six features true.`

/** `onil conformance`: a node for the public W3C and VC API suites, apart from every real installation. */
export function conformanceCommand(): Command {
  const command = new Command('conformance')
    .description('start a node that the public W3C and VC API test suites can be pointed at; Ctrl-C stops it')
    .option('--folder <path>', 'where its keys and certificate are kept (without: a temporary folder)')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on (without: the first free one from 40443)')
    .option('--public-url <url>', 'address under which the suites reach it (without: https://localhost:PORT)')
    .option('--cert <file>', 'TLS certificate (PEM); with --key. Without: a self-signed one is made')
    .option('--key <file>', 'key of the certificate (PEM)')
    .option('--json', 'one line of JSON when it is ready')
    .addHelpText('after', aboutSuites)
    .enablePositionalOptions() // `--key` of the node is a certificate's, that of the commands below a signer's
    .action((options: Options) => runCommand(options, (terminal) => conformance(terminal, options)))
  for (const one of envelopeCommands()) command.addCommand(one.exitOverride())
  return command
}

async function conformance(terminal: Terminal, options: Options): Promise<ExitCode> {
  const { serveConformance } = await import('../../conformance/serve.ts')
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'onil-conformance-')))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const server = await serveConformance({
    folder,
    host: options.host,
    port: await choosePort({
      host: options.host,
      port: Number(options.port ?? 40_443),
      portIsChosen: options.port !== undefined,
    }),
    publicUrl: options.publicUrl,
    certificate: await givenCertificate(options),
  })
  terminal.result({ url: server.url, settings: server.settings }, [{ ko: server.settings, en: server.settings }])
  terminal.step({
    ko: `\n${server.url} 에서 기다립니다. 위의 글을 시험 모음의 localConfig.cjs에 넣고 ISSUER_NAME=Onil ISSUER_NAME_JCS=Onil NODE_TLS_REJECT_UNAUTHORIZED=0 npm test 로 돌리세요.`,
    en: `\nListening at ${server.url}. Put the text above into the suite's localConfig.cjs and run ISSUER_NAME=Onil ISSUER_NAME_JCS=Onil NODE_TLS_REJECT_UNAUTHORIZED=0 npm test.`,
  })
  await untilStopped(server.stop, () => terminal.step({ ko: '멈추는 중입니다', en: 'Stopping' }))
  return exitCodes.done
}

async function givenCertificate({ cert, key }: Options): Promise<{ cert: string; key: string } | undefined> {
  if (cert === undefined || key === undefined) return undefined
  return { cert: await readFile(cert, 'utf8'), key: await readFile(key, 'utf8') }
}
