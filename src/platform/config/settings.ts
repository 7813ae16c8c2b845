import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { clockOffset } from './clock-offset.ts'
import type { Config } from './config.ts'
import { keepingFields, keepingNeeds, keepingOf } from './keeping-settings.ts'
import { telephoneFields, telephoneNeeds, telephoneOf } from './telephone-settings.ts'
import { kekFields, kekNeeds, kekOf } from './kek-settings.ts'
import { proxiesIn } from './trusted-proxies.ts'

const program = fileURLToPath(new URL('../../../', import.meta.url))
const url = (protocol: RegExp, error: string): z.ZodURL => z.url({ protocol, error })
const web = (): z.ZodURL => url(/^https?$/, 'must be an address that begins with https:// or http://')
const whole = (least: number, most: number): z.ZodCoercedNumber =>
  z.coerce
    .number('must be a whole number')
    .int('must be a whole number')
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`)
const yesOrNo = (): ReturnType<typeof z.stringbool> =>
  z.stringbool({
    truthy: ['true', '1', 'yes', 'on'],
    falsy: ['false', '0', 'no', 'off'],
    error: 'must be true or false',
  })
const text = (): z.ZodString => z.string().min(1)
const gateway = (agency: string): z.ZodOptional<z.ZodURL> =>
  web()
    .optional()
    .describe(
      `Address of the live gateway of ${agency}. Without it the simulator answers in the demo, and nobody in real life.`,
    )
const secret = { secret: true }
const gatewayCredential = (): z.ZodOptional<z.ZodString> =>
  text()
    .optional()
    .meta({ ...secret, description: 'Access token that this agency gave for the gateway above.' })

/** Every setting: name, meaning, default. */
const fields = {
  ONIL_HOME: text()
    .optional()
    .describe(
      'Folder for everything that Onil keeps: data, keys, files. Default: `.onil` in the folder of the program.',
    ),
  DATABASE_URL: url(/^postgres(ql)?$/, 'must look like postgres://user:password@host:5432/onil')
    .optional()
    .meta(secret)
    .describe(
      'PostgreSQL 15 to 18, as the owner of the database with the right to create roles. Without it Onil runs its own PostgreSQL 18.',
    ),
  ONIL_PUBLIC_URL: web()
    .optional()
    .describe(
      'The permanent address of this installation. Issuers, badges and receipts are named under it, so it is fixed at the first start. ' +
        'Default in the demo: `https://onil.test`, a reserved name that is answered locally. Required when `ONIL_DEMO` is off.',
    ),
  ...kekFields,
  HOST: text()
    .default('127.0.0.1')
    .describe('Network address to listen on. `0.0.0.0` for all; then put a proxy with TLS in front.'),
  PORT: whole(1, 65_535)
    .optional()
    .describe('Port to listen on. Default: 4600, or the next free one. When it is set and taken, the start fails.'),
  ONIL_DEMO: yesOrNo()
    .default(true)
    .describe(
      'The demo: a generated town with people, employers and vacancies, simulated agencies and sign-in. `false` in real life.',
    ),
  ONIL_CLOCK: z
    .string()
    .refine(
      (value) => clockOffset(value) !== undefined,
      'must be an offset such as +3d or -2h, or an instant such as 2026-12-01T09:00:00+09:00',
    )
    .optional()
    .describe(
      'Moves the clock of the demo: by an offset (`+3d`, `-2h`, `+45m`) or to an instant (`2026-12-01T09:00:00+09:00`).',
    ),
  ONIL_OIDC_ISSUER: web()
    .optional()
    .describe('OpenID Connect provider for sign-in. Without it: the embedded simulator of 간편인증 (demo only).'),
  ONIL_OIDC_CLIENT_ID: text().optional().describe('Client id at that provider.'),
  ONIL_OIDC_CLIENT_SECRET: text().optional().meta(secret).describe('Client secret at that provider.'),
  ONIL_OIDC_HOSTS: text()
    .optional()
    .describe('Other hosts named in the metadata of that provider, separated by commas.'),
  ONIL_OIDC_LINKING_CLAIM: text()
    .optional()
    .describe('Claim of that provider that carries the linking identifier (연계정보) by which agencies know a person.'),
  SMTP_URL: url(/^smtps?$/, 'must look like smtps://user:password@mail.example.kr')
    .optional()
    .meta(secret)
    .describe(
      'Mail server, for example `smtps://user:password@mail.example.kr`. Without it letters go to the mailbox page of the demo.',
    ),
  MAIL_FROM: z
    .string()
    .includes('@', { error: 'must hold an address such as 온일 <no-reply@example.kr>' })
    .default('온일 <no-reply@onil.test>')
    .describe('Sender of letters.'),
  ...telephoneFields,
  ...keepingFields,
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('How much is logged, as JSON lines.'),
  ONIL_METRICS_TOKEN: text()
    .min(16, 'must have 16 characters or more')
    .optional()
    .meta(secret)
    .describe('Token with which Prometheus reads `/metrics` (Bearer). Without it only this machine may, and no proxy.'),
  ONIL_TRACES_URL: web()
    .optional()
    .describe(
      'Address of an OpenTelemetry collector for traces (OTLP over HTTP), for example `http://127.0.0.1:4318/v1/traces`. Without it nothing is traced.',
    ),
  ONIL_SESSION_MINUTES: whole(1, 1440).default(30).describe('A session ends after so many minutes without use.'),
  ONIL_STAFF_PASSKEYS: yesOrNo()
    .optional()
    .describe(
      'Whether staff of organisations must show a passkey before acts that others rely on (issue, revoke, members and roles). ' +
        'Default: `true` in real life, `false` in the demo, where the simulated sign-in counts, too.',
    ),
  ONIL_RATE_PER_MINUTE: whole(1, 1_000_000)
    .default(300)
    .describe('Requests a minute from one network address; more are answered with 429.'),
  ONIL_TRUSTED_PROXIES: z
    .string()
    .refine(
      (value) => proxiesIn(value) !== undefined,
      'must be none, or addresses and networks such as 10.0.0.5,10.1.0.0/16',
    )
    .default('loopback')
    .describe(
      'Proxies whose `X-Forwarded-For`, `-Proto` and `-Host` are believed: addresses and networks (`10.0.0.5,10.1.0.0/16`), separated by ' +
        'commas; `loopback` stands for this machine, `none` for nobody. Name yours exactly: whoever is on the list can claim to be any address.',
    ),
  ONIL_OVERLOAD_MS: whole(0, 60_000)
    .default(2000)
    .describe(
      'When the process is so late (milliseconds), new requests are answered with 503 and a page that says so, until it has caught up; 0: never.',
    ),
  ONIL_BODY_LIMIT_KB: whole(16, 102_400).default(1024).describe('Largest request body without files, in KiB.'),
  ONIL_FILE_LIMIT_MB: whole(1, 1024).default(10).describe('Largest uploaded file, in MiB.'),
  ONIL_SEARCH_THREADS: whole(0, 64)
    .default(2)
    .describe('Threads that answer searches from memory; with 0 the database answers them.'),
  ONIL_IDEA_DAYS: whole(1, 365)
    .default(14)
    .describe('In how many days the operator answers an idea; shown to everybody, and when it is late, that too.'),
  ONIL_FILES: text().optional().describe('Folder for uploaded files. Default: `files` in `ONIL_HOME`.'),
  ONIL_BACKUP_RECIPIENT: text()
    .optional()
    .describe(
      'Who can open backups: public keys (`age1…`) separated by commas. `onil backup-key` makes one; its file is kept elsewhere.',
    ),
  ONIL_BACKUP_FOLDER: text()
    .optional()
    .describe(
      'Folder on another disk for continuous backups: the embedded database’s log at least every minute, files and keys as they ' +
        'come, a whole copy each day. Needs `ONIL_BACKUP_RECIPIENT`.',
    ),
  ONIL_BACKUP_KEEP_DAYS: whole(1, 3650).default(14).describe('How long continuous backups are kept.'),
  ONIL_GATEWAY_KEIS_URL: gateway('KEIS (career and internship records)'),
  ONIL_GATEWAY_KEIS_CREDENTIAL: gatewayCredential(),
  ONIL_GATEWAY_HRDK_URL: gateway('HRDK (national qualifications)'),
  ONIL_GATEWAY_HRDK_CREDENTIAL: gatewayCredential(),
  ONIL_GATEWAY_KERIS_URL: gateway('KERIS (course completions)'),
  ONIL_GATEWAY_KERIS_CREDENTIAL: gatewayCredential(),
  ONIL_GATEWAY_DEGREE_URL: gateway('the universities (degrees)'),
  ONIL_GATEWAY_DEGREE_CREDENTIAL: gatewayCredential(),
  ONIL_GATEWAY_LANGUAGE_URL: gateway('the language test'),
  ONIL_GATEWAY_LANGUAGE_CREDENTIAL: gatewayCredential(),
}

const agencies = { keis: 'KEIS', hrdk: 'HRDK', keris: 'KERIS', degree: 'DEGREE', language: 'LANGUAGE' } as const

type All = z.output<z.ZodObject<typeof fields>>
type Rule = readonly [name: keyof All, message: string, broken: (all: All) => boolean]

// What must stand together, or must not.
const rules: readonly Rule[] = [
  [
    'ONIL_PUBLIC_URL',
    'is required when ONIL_DEMO is off: the permanent address of this installation',
    (all) => !all.ONIL_DEMO && !all.ONIL_PUBLIC_URL,
  ],
  [
    'ONIL_OIDC_ISSUER',
    'is required when ONIL_DEMO is off: the provider through which people sign in',
    (all) => !all.ONIL_DEMO && !all.ONIL_OIDC_ISSUER,
  ],
  ['ONIL_CLOCK', 'moves time in the demo only; remove it', (all) => !all.ONIL_DEMO && all.ONIL_CLOCK !== undefined],
  ...needs('ONIL_BACKUP_FOLDER', 'ONIL_BACKUP_RECIPIENT'),
  [
    'ONIL_BACKUP_RECIPIENT',
    'must be public keys that begin with age1, separated by commas',
    (all) => !listOf(all.ONIL_BACKUP_RECIPIENT).every((one) => /^age1[0-9a-z]+$/.test(one)),
  ],
  ...needs('ONIL_OIDC_ISSUER', 'ONIL_OIDC_CLIENT_ID'),
  ...needs('ONIL_OIDC_ISSUER', 'ONIL_OIDC_CLIENT_SECRET'),
  ...keepingNeeds.flatMap(([one, other]) => needs(one, other)),
  ...telephoneNeeds.flatMap(([one, other]) => needs(one, other)),
  ...kekNeeds.flatMap(([one, other]) => needs(one, other)),
  ...Object.values(agencies).flatMap((name) => needs(`ONIL_GATEWAY_${name}_URL`, `ONIL_GATEWAY_${name}_CREDENTIAL`)),
]

function needs(one: keyof All, other: keyof All): Rule[] {
  return [[other, `is required with ${one}`, (all) => all[one] !== undefined && all[other] === undefined]]
}

const Settings = z.object(fields).superRefine((all, context) => {
  for (const [name, message, broken] of rules) {
    if (broken(all)) context.addIssue({ code: 'custom', path: [name], message })
  }
})

/** One line of a complaint: which variable, and what it must be. */
export type SettingFault = { readonly name: string; readonly message: string }

/** Reads the settings, or says everything that is wrong with them. Values are not repeated: they may be secrets. */
export function readSettings(
  values: Readonly<Record<string, string>>,
): { config: Config } | { faults: SettingFault[] } {
  const parsed = Settings.safeParse(values)
  if (parsed.success) return { config: toConfig(parsed.data) }
  return { faults: parsed.error.issues.map((issue) => ({ name: issue.path.join('.'), message: issue.message })) }
}

/** A setting as the documentation shows it. */
export type SettingText = {
  readonly name: string
  readonly meaning: string
  readonly fallback: string
  readonly secret: boolean
}

/** Describes every setting. */
export function describeSettings(): SettingText[] {
  return Object.entries(fields).map(([name, field]) => {
    const value = field.safeParse(undefined).data
    return {
      name,
      meaning: field.meta()?.description ?? '',
      fallback: value === undefined ? '' : String(value),
      secret: field.meta()?.['secret'] === true,
    }
  })
}

function toConfig(all: z.infer<typeof Settings>): Config {
  const home = resolve(all.ONIL_HOME ?? join(program, '.onil'))
  const { ONIL_OIDC_ISSUER: issuer, ONIL_OIDC_CLIENT_ID: clientId, ONIL_OIDC_CLIENT_SECRET: clientSecret } = all
  return {
    home,
    files: resolve(all.ONIL_FILES ?? join(home, 'files')),
    publicUrl: (all.ONIL_PUBLIC_URL ?? 'https://onil.test').replace(/\/+$/, ''),
    host: all.HOST,
    port: all.PORT ?? 4600,
    portIsChosen: all.PORT !== undefined,
    demo: all.ONIL_DEMO,
    clockOffset: clockOffset(all.ONIL_CLOCK ?? '') ?? 0,
    ...(all.DATABASE_URL !== undefined && { databaseUrl: all.DATABASE_URL }),
    ...(issuer &&
      clientId &&
      clientSecret && {
        oidc: { issuer, clientId, clientSecret, hosts: listOf(all.ONIL_OIDC_HOSTS), ...linkingOf(all) },
      }),
    ...(all.SMTP_URL !== undefined && { smtpUrl: all.SMTP_URL }),
    mailFrom: all.MAIL_FROM,
    ...telephoneOf(all),
    ...keepingOf(all),
    pushHosts: listOf(all.ONIL_PUSH_HOSTS),
    logLevel: all.LOG_LEVEL,
    ...observedOf(all),
    sessionMinutes: all.ONIL_SESSION_MINUTES,
    staffPasskeys: all.ONIL_STAFF_PASSKEYS ?? !all.ONIL_DEMO,
    perMinute: all.ONIL_RATE_PER_MINUTE,
    trustedProxies: proxiesIn(all.ONIL_TRUSTED_PROXIES) ?? [],
    overloadMs: all.ONIL_OVERLOAD_MS,
    bodyLimit: all.ONIL_BODY_LIMIT_KB * 1024,
    fileLimit: all.ONIL_FILE_LIMIT_MB * 1_048_576,
    searchThreads: all.ONIL_SEARCH_THREADS,
    ideaDays: all.ONIL_IDEA_DAYS,
    backup: {
      recipients: listOf(all.ONIL_BACKUP_RECIPIENT),
      keepDays: all.ONIL_BACKUP_KEEP_DAYS,
      ...(all.ONIL_BACKUP_FOLDER !== undefined && { folder: resolve(all.ONIL_BACKUP_FOLDER) }),
    },
    kek: kekOf(all),
    gateways: gatewaysOf(all),
  }
}

function observedOf({
  ONIL_METRICS_TOKEN: token,
  ONIL_TRACES_URL: traces,
}: All): Pick<Config, 'metricsToken' | 'tracesUrl'> {
  return { ...(token !== undefined && { metricsToken: token }), ...(traces !== undefined && { tracesUrl: traces }) }
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function linkingOf({ ONIL_OIDC_LINKING_CLAIM: linkingClaim }: z.infer<typeof Settings>): { linkingClaim?: string } {
  return linkingClaim === undefined ? {} : { linkingClaim }
}

function gatewaysOf(all: z.infer<typeof Settings>): Config['gateways'] {
  const given = Object.entries(agencies).flatMap(([agency, name]) => {
    const baseUrl = all[`ONIL_GATEWAY_${name}_URL`]
    return baseUrl === undefined
      ? []
      : [[agency, { baseUrl, credential: all[`ONIL_GATEWAY_${name}_CREDENTIAL`] ?? '' }]]
  })
  return Object.fromEntries(given)
}
