import { Command } from 'commander'
import type { Said } from '../../../platform/config/failure.ts'
import { type Outcome } from '../../../kernel/refusal.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { exitCodes } from '../exit-codes.ts'
import { openProgram } from '../open-program.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

const about = `
Sealed fields, blind indexes, persons' own keys and receipts each have keys in keys/keyring.sqlite, wrapped by the key-encryption
key (file keys/kek.secret, ONIL_KEK or a key service: docs/keys.md). Rotating never stops reading: a new key is in force after
ten seconds, earlier ones stay to read with. Then: re-encrypt, retire, destroy. All of it works while the service runs.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused (a key is still needed, or in another state).`

type Options = { readonly json?: boolean }
type Work = (terminal: Terminal, call: Call) => Promise<ExitCode>

/** `onil keys`: lists, rotates, re-encrypts, retires and destroys keys. */
export function keysCommand(): Command {
  const keys = new Command('keys')
    .description('list, rotate, re-encrypt, retire and destroy keys')
    .addHelpText('after', about)
  const add = (usage: string, description: string, work: (...args: string[]) => Work): Command => {
    const command = new Command(usage.split(' ')[0]).description(description).option('--json', 'one line of JSON')
    for (const argument of usage.split(' ').slice(1)) command.argument(argument)
    command.exitOverride().action((...given: unknown[]) => {
      const options: Options = command.opts()
      const args = given.filter((one) => typeof one === 'string')
      return runCommand(options, (terminal) => inProgram(terminal, work(...args)))
    })
    keys.addCommand(command)
    return command
  }
  add('list', 'all keys, where they stand and how many fields each has sealed', () => list)
  add('rotate [purpose]', 'make a new key: fields (default), persons or receipts', (purpose = 'fields') =>
    rotate(purpose),
  )
  add('re-encrypt', 'seal everything with the keys of now; stopped, it goes on with the rest', () => reEncrypt)
  add('retire <key>', 'retire a key that nothing needs any more', (key = '') => retire(key))
  add('rewrap', 'wrap all keys anew after the key-encryption key was changed', () => rewrap)
  const yes = add('destroy <key>', 'destroy a retired key for good', (key = '') =>
    destroy(key, () => yes.opts()['yes'] === true),
  )
  yes.option('-y, --yes', 'do not ask')
  return keys
}

async function inProgram(terminal: Terminal, work: Work): Promise<ExitCode> {
  const program = await openProgram(terminal)
  try {
    const { commandLine } = await import('../../../modules/oversight/index.ts')
    return await work(terminal, systemCall(program.runtime.node, commandLine, 'cli'))
  } finally {
    await program.close()
  }
}

const list: Work = async (terminal, call) => {
  const { keysState } = await import('../../../modules/oversight/index.ts')
  return end(terminal, await keysState(call, {}), ({ keys, outdated, persons, kek }) => [
    ...keys.map(({ id, purpose, state, fields, activeFrom }) =>
      same(`  ${id.padEnd(44)} ${purpose.padEnd(9)} ${state.padEnd(10)} ${String(fields).padStart(9)}  ${activeFrom}`),
    ),
    { ko: `예전 열쇠로 잠긴 항목: ${outdated}`, en: `Fields under earlier keys: ${outdated}` },
    { ko: `자기 열쇠가 있는 사람: ${persons}`, en: `Persons with a key of their own: ${persons}` },
    { ko: `열쇠를 감싸는 열쇠: ${kek}`, en: `Key-encryption key: ${kek}` },
  ])
}

const rotate =
  (purpose: string): Work =>
  async (terminal, call) => {
    const { rotateKeys } = await import('../../../modules/oversight/index.ts')
    return end(terminal, await rotateKeys(call, { purpose }), ({ key, from }) => [
      { ko: `새 열쇠 ${key}: ${from}부터 씁니다.`, en: `The new key ${key} is in force from ${from}.` },
    ])
  }

const reEncrypt: Work = async (terminal, call) => {
  const { resealAll } = await import('../../../platform/field-encryption/reseal-all.ts')
  const { lostBy: _, ...done } = await resealAll(call.node, ({ sealed, lost }) => {
    if ((sealed + lost) % 1000 === 0) terminal.step(same(`  ${sealed + lost}`))
  })
  terminal.result(done, [
    {
      ko: `다시 잠근 항목 ${done.sealed}개, 아무도 열 수 없는 항목 ${done.lost}개`,
      en: `Sealed anew: ${done.sealed}; open for nobody: ${done.lost}`,
    },
  ])
  return exitCodes.done
}

const retire =
  (key: string): Work =>
  async (terminal, call) => {
    const { retireOneKey } = await import('../../../modules/oversight/index.ts')
    return end(terminal, await retireOneKey(call, { key }), () => [{ ko: `${key}: 은퇴`, en: `${key} is retired.` }])
  }

const rewrap: Work = async (terminal, call) => {
  const { rewrapAll } = await import('../../../modules/oversight/index.ts')
  return end(terminal, await rewrapAll(call, {}), ({ wrapped, kek }) => [
    { ko: `${kek} 열쇠로 감싼 열쇠 ${wrapped}개`, en: `${wrapped} keys wrapped with ${kek}` },
  ])
}

const destroy =
  (key: string, agreed: () => boolean): Work =>
  async (terminal, call) => {
    const { destroyOneKey } = await import('../../../modules/oversight/index.ts')
    const confirm = agreed()
      ? key
      : await terminal.ask({
          ko: `${key} 열쇠로 잠긴 것은 어떤 백업에서도 다시 열리지 않습니다. 계속하려면 열쇠의 이름(${key})을 적으세요: `,
          en: `What ${key} sealed will not open again, in no backup either. Type "${key}" to go on: `,
        })
    return end(terminal, await destroyOneKey(call, { key, confirm }), () => [
      { ko: `${key}: 폐기됨`, en: `${key} was destroyed.` },
    ])
  }

function end<T extends object>(terminal: Terminal, outcome: Outcome<T>, lines: (value: T) => Said[]): ExitCode {
  if (outcome.ok) {
    terminal.result(outcome.value, lines(outcome.value))
    return exitCodes.done
  }
  const { refusal } = outcome
  const [ko, en] = [sayRefusal(refusal, 'ko'), sayRefusal(refusal, 'en')]
  terminal.result({ refused: refusal.refused }, [
    { ko: `${ko.says} ${ko.next ?? ''}`, en: `${en.says}. ${en.next ?? ''}` },
  ])
  return exitCodes.refused
}

function same(text: string): Said {
  return { ko: text, en: text }
}
