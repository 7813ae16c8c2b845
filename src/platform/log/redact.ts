/** What takes the place of a secret, by kind. */
type Mark = `[${string}]`

/**
 * Secrets by form, wherever they stand in a text. Rather one number too many than one resident number in a log: the forms
 * are not tied to word borders. Lengths are bounded, so that a long text from outside takes no quadratic time. A third
 * expression, where there is one, is what the form cannot be without and is found much faster.
 */
const forms: readonly (readonly [form: RegExp, mark: Mark, sign?: RegExp])[] = [
  // First whole addresses: a token's form may stand in the name of a host.
  [/\b(postgres(?:ql)?|smtps?|https?|rediss?):\/\/[^\s/@]+@/gi, '[credentials]'],
  [/[\p{L}\p{N}._%+-]{1,200}(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu, '[email]', /@|%40/],
  [/eyJ[\w-]{5,1000}\.[\w-]+(\.[\w-]*)*/g, '[token]'],
  [/\b(bearer|basic|dpop)\s+[^\s"',;]+/gi, '[token]'],
  [
    /(?<=(?:token|secret|password|passwd|pwd|code|state|nonce|verifier|cookie|session|sid|authorization|authkey|servicekey|api[-_]?key)["']?\s*[=:]\s*["']?)[^\s"'&;,)}[]+/gi,
    '[secret]',
    /(?:token|secret|password|passwd|pwd|code|state|nonce|verifier|cookie|session|sid|authorization|key)["']?\s*[=:]/i,
  ],
  [/\d{6}(?:[-\s]|%2D)?[1-8]\d{6}/gi, '[resident number]'], // 1-4 citizens, 5-8 foreigners registered here
  [/(?:\+82[-\s]?|0)1[016789][-.\s]?\d{3,4}[-.\s]?\d{4}/g, '[phone]'],
  [/(?:\+82[-\s]?|0)(?:2|[3-6]\d|70)[-.\s]\d{3,4}[-.\s]\d{4}/g, '[phone]'],
]

/** Names of fields that hold personal data or secrets, without case, '-' and '_'. Their values never reach a log. */
const closedNames: ReadonlySet<string> = new Set([
  'residentnumber',
  'rrn',
  'jumin',
  'birthdate',
  'birthday',
  'name',
  'fullname',
  'givenname',
  'familyname',
  'email',
  'mail',
  'phone',
  'phonenumber',
  'mobile',
  'address',
  'postaladdress',
  'to',
  'toaddress',
  'account',
  'accountnumber',
  'subject',
  'subjecttoken',
  'ci',
  'di',
  'ip',
  'remoteaddress',
  'authorization',
  'cookie',
  'setcookie',
  'xcsrftoken',
  'csrf',
  'csrftoken',
  'token',
  'accesstoken',
  'refreshtoken',
  'idtoken',
  'session',
  'sessionid',
  'sid',
  'code',
  'codeverifier',
  'verifier',
  'state',
  'nonce',
  'password',
  'secret',
  'clientsecret',
  'authkey',
  'servicekey',
  'apikey',
  'privatekey',
  'key',
  'sealed',
  'credential',
  'presentation',
  'resume',
  'body',
  'text',
  'html',
  'answer',
  'answers',
  'reason',
])

/** A code of the operating system (ECONNRESET), of Node (ERR_…) or of SQL (23505): not the code of a sign-in. */
const errorCode = /^(E[A-Z]{3,}|(ERR|FST)_[A-Z_]+|[0-9A-Z]{5})$/

/** A text without what looks like a secret or a personal number. */
function redactText(text: string): string {
  return forms.reduce(
    (clean, [form, mark, sign]) => (shows(clean, sign ?? form) ? clean.replace(form, mark) : clean),
    text,
  )
}

function shows(text: string, form: RegExp): boolean {
  return text.search(form) >= 0
}

/**
 * Whether a finished line certainly stays as it is: nothing in it shows a form, no name is closed, nothing is escaped (a form
 * could hide in that) and no address has a '?'. Most lines are such, and need not be taken apart and put together again.
 */
export function isClean(line: string, closed: ReadonlySet<string>): boolean {
  if (/[\\?]/.test(line) || forms.some(([form, , sign]) => shows(line, sign ?? form))) return false
  for (let end = line.indexOf('":'); end >= 0; end = line.indexOf('":', end + 2))
    if (closed.has(plain(line.slice(line.lastIndexOf('"', end - 1) + 1, end)))) return false
  return true
}

/** A value, as it will be logged, without secrets: closed names are emptied, texts and numbers cleaned, addresses cut at '?'. */
export function redact(value: unknown, closed: ReadonlySet<string> = closedNames, key = ''): unknown {
  if (typeof value === 'string') return redactText(isAddress(key) ? value.split('?', 1).join('') : value)
  if (typeof value === 'number') return redactText(String(value)) === String(value) ? value : redactText(String(value))
  if (Array.isArray(value)) return value.map((inner) => redact(inner, closed, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      redactText(name),
      closed.has(plain(name)) ? emptied(inner, plain(name)) : redact(inner, closed, name),
    ]),
  )
}

/** The closed names together with those of fields that a module classes as personal. */
export function closedNamesWith(personal: readonly string[]): ReadonlySet<string> {
  return new Set([...closedNames, ...personal.map(plain)])
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '')
}

function isAddress(key: string): boolean {
  return ['url', 'path', 'location', 'referer', 'referrer'].includes(plain(key))
}

function emptied(value: unknown, name: string): unknown {
  const isErrorCode = name === 'code' && typeof value === 'string' && errorCode.test(value)
  return isErrorCode || value === null || value === undefined || typeof value === 'boolean' ? value : '[redacted]'
}
