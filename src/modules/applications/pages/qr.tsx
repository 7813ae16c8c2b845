import type { VNode } from 'preact'
import QRCode from 'qrcode'

/** An address as a QR code (ISO/IEC 18004), drawn here so that nothing is fetched. A receipt needs some 85 modules: two pixels each. */
export function Qr({ text, label }: { text: string; label: string }): VNode {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'L' })
  const { size } = modules
  const dark = Array.from({ length: size * size }, (_, i) => i).filter((i) => modules.data[i] === 1)
  const path = dark.map((i) => `M${i % size} ${Math.floor(i / size)}h1v1h-1z`).join('')
  return (
    <svg
      className="qr"
      width="180"
      height="180"
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect x="-2" y="-2" width={size + 4} height={size + 4} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
