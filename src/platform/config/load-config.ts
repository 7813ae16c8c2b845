import type { Config } from './config.ts'
import { Failure } from './failure.ts'
import { type SettingFault, describeSettings, readSettings } from './settings.ts'

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The configuration from environment variables: the only place that reads them. An empty variable counts as not set; a name
 * that begins with ONIL_ and is none of ours is a mistake. Throws a `Failure` that names every variable to correct.
 */
export function loadConfig(env: Environment = process.env): Config {
  const known = describeSettings().map(({ name }) => name)
  const given = Object.entries(env).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  )
  const unknown = given
    .filter(([name]) => /^ONIL_(?!TEST_)/.test(name) && !known.includes(name))
    .map(([name]) => unknownName(name, known))
  const read = readSettings(Object.fromEntries(given.filter(([name]) => known.includes(name))))
  const faults = [...unknown, ...('faults' in read ? read.faults : [])]
  if (faults.length > 0 || 'faults' in read) throw complaint(faults)
  return read.config
}

/** Whether this terminal is used in Korean. */
export function speaksKorean(env: Environment = process.env): boolean {
  return /^ko/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '')
}

function unknownName(name: string, known: readonly string[]): SettingFault {
  const near =
    known.find((other) => other.replaceAll('_', '') === name.replaceAll('_', '')) ??
    known.find((other) => other === name.replace(/^ONIL_/, ''))
  return { name, message: near ? `is not a setting; did you mean ${near}?` : 'is not a setting' }
}

function complaint(faults: readonly SettingFault[]): Failure {
  const lines = faults.map(({ name, message }) => `\n  ${name} ${message}`).join('')
  return new Failure(
    { ko: `설정을 읽을 수 없습니다.${lines}`, en: `The settings cannot be read.${lines}` },
    {
      ko: '이 환경 변수를 고치고 다시 실행하세요. 설명은 docs/configuration.md에 있습니다.',
      en: 'Correct these environment variables and start again; docs/configuration.md explains them.',
    },
  )
}
