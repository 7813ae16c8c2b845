import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { AgencyRecord, AskAgency } from '../agency.ts'
import { askAgency } from '../ask-agency.ts'
import { type BehavesNow, type HeldRecords, simulateAgency } from '../simulate-agency.ts'
import { readQualifications } from './port.ts'

/** The agency in process, for the demo and for tests: holds the records given to it and errs as `behaves` says. */
export function simulateQualifications(held: HeldRecords, behaves: BehavesNow, guard: Guard): AskAgency {
  return askAgency({
    source: 'qualifications',
    guard,
    exchange: simulateAgency(held, behaves, writeQualifications),
    read: readQualifications,
  })
}

/** Writes records as the agency sends them: a single one without an array, as data.go.kr does. */
export function writeQualifications(subject: string, records: readonly AgencyRecord[]): unknown {
  const item = records.map(toItem)
  const items = item.length === 0 ? '' : { item: item.length === 1 ? item[0] : item }
  return { response: { header: { resultCode: '00', resultMsg: 'NORMAL SERVICE.' }, body: { subject, items } } }
}

function toItem({ externalId, title, organisation, from, to, level, detail }: AgencyRecord): object {
  return {
    certNo: externalId,
    jmcd: detail.code,
    jmfldnm: title,
    qualgbcd: detail.type ?? 'T',
    seriescd: detail.series,
    seriesnm: level,
    instNm: organisation,
    certDt: from?.replaceAll('-', ''),
    expiryDt: to?.replaceAll('-', ''),
  }
}
