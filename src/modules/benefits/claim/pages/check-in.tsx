import type { VNode } from 'preact'
import QRCode from 'qrcode'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { moment } from '../../../../web/format.ts'
import { checkInCode } from '../attendance.ts'
import type { ClaimView } from '../read-claim.ts'
import { arrivalAddress } from '../../office/arrival-code.ts'
import { claimTexts } from '../texts/claim-texts.ts'

type Props = { readonly claim: ClaimView; readonly origin: string; readonly lang: Lang }

/** The booked time with the code for checking in, as picture and to say. */
export function CheckIn({ claim: { row, slot, today }, origin, lang }: Props): VNode | null {
  const t = claimTexts[lang].slot
  if (!slot) return null
  const code = checkInCode(row.id)
  return (
    <section className="card card--lead" aria-label={t.title}>
      <p>
        <b>{t.booked(moment(slot.starts_at, today, lang), slot.office)}</b>
      </p>
      {row.attended_at === null ? (
        <>
          <Qr text={arrivalAddress(origin, code)} label={t.qr} />
          <p className="note">
            {t.code}: <b>{code}</b>
          </p>
        </>
      ) : (
        <p>{t.here}</p>
      )}
    </section>
  )
}

// Few letters, so few modules; drawn here so that nothing is fetched.
function Qr({ text, label }: { text: string; label: string }): VNode {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const dark = Array.from({ length: size * size }, (_, i) => i).filter((i) => modules.data[i] === 1)
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
      <path d={dark.map((i) => `M${i % size} ${Math.floor(i / size)}h1v1h-1z`).join('')} fill="#000" />
    </svg>
  )
}
