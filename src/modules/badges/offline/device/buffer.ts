type Encoding = 'utf8' | 'latin1' | 'hex' | 'base64url' | 'base64'

/** What the verifier uses of Node's `Buffer`, for a browser. */
export class DeviceBuffer extends Uint8Array {
  static override from(value: unknown, second?: unknown, third?: unknown): DeviceBuffer {
    if (typeof value === 'string') return ofText(value, isEncoding(second) ? second : 'utf8')
    if (value instanceof ArrayBuffer) return new DeviceBuffer(value, Number(second ?? 0), Number(third))
    if (value instanceof Uint8Array || Array.isArray(value)) return filled(value)
    throw new TypeError('no bytes')
  }
  static alloc(length: number): DeviceBuffer {
    return new DeviceBuffer(length)
  }
  static allocUnsafe(length: number): DeviceBuffer {
    return new DeviceBuffer(length)
  }
  static concat(parts: readonly Uint8Array[]): DeviceBuffer {
    const whole = new DeviceBuffer(parts.reduce((sum, part) => sum + part.length, 0))
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, at) => byte === other[at])
  }
  copy(target: Uint8Array, at = 0): number {
    target.set(this, at)
    return this.length
  }
  readUInt32BE(at: number): number {
    return new DataView(this.buffer, this.byteOffset).getUint32(at)
  }
  override toString(encoding: Encoding = 'utf8', start = 0, end: number = this.length): string {
    const part = this.subarray(Math.max(0, start), end)
    if (encoding === 'utf8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(part)
    if (encoding === 'hex') return Array.from(part, (byte) => byte.toString(16).padStart(2, '0')).join('')
    const letters = Array.from(part, (byte) => String.fromCharCode(byte)).join('')
    if (encoding === 'latin1') return letters
    const base64 = btoa(letters)
    return encoding === 'base64' ? base64 : base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  }
}

function isEncoding(value: unknown): value is Encoding {
  return typeof value === 'string'
}

function filled(bytes: ArrayLike<number>): DeviceBuffer {
  const made = new DeviceBuffer(bytes.length)
  made.set(bytes)
  return made
}

function ofText(text: string, encoding: Encoding): DeviceBuffer {
  if (encoding === 'utf8') return filled(new TextEncoder().encode(text))
  if (encoding === 'latin1') return filled(Array.from(text, (letter) => letter.charCodeAt(0)))
  if (encoding === 'hex') return filled((text.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16)))
  return filled(Array.from(ofBase64(text), (letter) => letter.charCodeAt(0)))
}

// As Node does it: what is no letter of base64 ends nothing and means nothing.
function ofBase64(text: string): string {
  const letters = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replaceAll(/[^A-Za-z0-9+/]/g, '')
  return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters)
}
