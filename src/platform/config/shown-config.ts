import { describeSettings } from './settings.ts'
import { type Environment, loadConfig } from './load-config.ts'

/** The settings in force for reading, with every secret masked: told by its value, whatever it is called inside. */
export function shownConfig(env: Environment = process.env): unknown {
  const secrets = new Set(describeSettings().flatMap(({ name, secret }) => (secret ? [env[name]] : [])))
  const masked = (_: string, value: unknown): unknown =>
    typeof value === 'string' && secrets.has(value) ? '(set)' : value
  return JSON.parse(JSON.stringify(loadConfig(env), masked))
}
