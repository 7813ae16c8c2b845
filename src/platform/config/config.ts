/** How this installation is set up. Made once by `loadConfig`; names of the variables and meanings: `docs/configuration.md`. */
export type Config = {
  /** Absolute path of the folder that holds data, keys and files. */
  readonly home: string
  /** The owner's connection to an outside PostgreSQL; absent: the embedded one. */
  readonly databaseUrl?: string
  /** Permanent address as configured now; `fixNode` tells the one that counts. */
  readonly publicUrl: string
  readonly host: string
  readonly port: number
  /** The operator chose this port: when it is taken, no other is tried. */
  readonly portIsChosen: boolean
  readonly demo: boolean
  /** How far demo time is moved, in milliseconds. */
  readonly clockOffset: number
  /** Outside sign-in; absent: the embedded simulator. */
  readonly oidc?: {
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: string
    /** Other hosts of the provider's metadata. */
    readonly hosts: readonly string[]
    /** The claim that carries the linking identifier (연계정보). */
    readonly linkingClaim?: string
  }
  /** Absent: the mailbox page. */
  readonly smtpUrl?: string
  readonly mailFrom: string
  /** Text messages: the sender's number and one or two carriers. Absent: simulated in the demo, else not offered. */
  readonly sms?: { readonly from: string; readonly carriers: readonly Outside[] }
  /** 알림톡: the sender's profile and its carrier. */
  readonly alimtalk?: { readonly profile: string; readonly carrier: Outside }
  /** Push services that may be asked. */
  readonly pushHosts: readonly string[]
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  /** Bearer token for `/metrics`; absent: this machine only. */
  readonly metricsToken?: string
  /** OTLP address for traces; absent: nothing is traced. */
  readonly tracesUrl?: string
  readonly sessionMinutes: number
  /** Threads that answer searches from memory; 0: the database answers. */
  readonly searchThreads: number
  readonly ideaDays: number
  /** Staff show a passkey before acts that others rely on. */
  readonly staffPasskeys: boolean
  readonly perMinute: number
  /** Addresses and networks whose word about the client is taken. */
  readonly trustedProxies: readonly string[]
  /** How late the event loop may be, in milliseconds. */
  readonly overloadMs: number
  /** Bytes. */
  readonly bodyLimit: number
  /** Bytes. */
  readonly fileLimit: number
  /** Absolute path of the folder for uploaded files. */
  readonly files: string
  /** A bucket for uploaded files instead of the folder. */
  readonly s3?: {
    readonly url: string
    readonly region: string
    readonly accessKeyId: string
    readonly secretAccessKey: string
  }
  /** Where clamd listens; absent: the simulator in a demo, and no file is taken in real life. */
  readonly clamav?: string
  /** Who can open backups; and the folder (elsewhere) that continuous backups go to, with how long they are kept. */
  readonly backup: { readonly recipients: readonly string[]; readonly folder?: string; readonly keepDays: number }
  /** The key-encryption key: at hand, the one before, in a key service or a PKCS#11 token; with none of them a file beside the keys. */
  readonly kek: {
    readonly secret?: string
    readonly former?: string
    readonly service?: { readonly url: string; readonly key: string; readonly token: string }
    readonly token?: {
      readonly module: string
      readonly token: string
      readonly keys: readonly string[]
      readonly pin: string
    }
    readonly wraps?: 'file' | 'env' | 'service' | 'token'
  }
  /** The tax office's service for businesses; absent: simulated in a demo, and none otherwise. */
  readonly businessRegistry?: { readonly baseUrl: string; readonly serviceKey: string }
  /** The agency for penalty points; absent: simulated in a demo, and none otherwise. */
  readonly pointReduction?: Outside
  /** The bank that pays; absent: simulated in a demo, and payments wait otherwise. */
  readonly bank?: Outside
  /** Live gateways with the access tokens their agencies gave; an absent one is simulated. */
  readonly gateways: {
    readonly [agency in 'keis' | 'hrdk' | 'keris' | 'degree' | 'language']?: Outside
  }
}

/** Where a system outside is and how it knows us. */
type Outside = { readonly baseUrl: string; readonly credential: string }
