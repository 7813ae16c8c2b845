import { type Guard, OutsideUnavailable } from '../../platform/breaker/make-breakers.ts'
import { type AskBusinessRegistry, readValidated } from './port.ts'

/** A business that the simulated tax office knows. `state`: 01 continues, 02 rests, 03 closed. */
export type KnownBusiness = {
  readonly openedOn: string
  readonly representative: string
  readonly state: '01' | '02' | '03'
  readonly closedOn?: string
}

/** The tax office of the demo, in process: knows the given businesses and answers with the documented body. */
export function simulateBusinessRegistry(
  known: (businessNumber: string) => KnownBusiness | undefined,
  behaviour: { mode: 'normal' | 'down' },
  guard: Guard,
): AskBusinessRegistry {
  return async ({ businessNumber, openedOn, representative }) => {
    try {
      const body = await guard('business-registry', () =>
        behaviour.mode === 'down'
          ? Promise.reject(new Error('HTTP 500'))
          : Promise.resolve(bodyOf(businessNumber, openedOn, representative, known(businessNumber))),
      )
      return readValidated(body, businessNumber)
    } catch (error) {
      if (error instanceof OutsideUnavailable) return { answer: 'unavailable' }
      throw error
    }
  }
}

/** The body that the real service sends. */
export function bodyOf(
  number: string,
  openedOn: string,
  representative: string,
  known: KnownBusiness | undefined,
): unknown {
  const matches = known?.openedOn === openedOn && known.representative === representative
  const param = { b_no: number, start_dt: openedOn.replaceAll('-', ''), p_nm: representative }
  const names = { '01': '계속사업자', '02': '휴업자', '03': '폐업자' }
  const status = known && {
    b_no: number,
    b_stt: names[known.state],
    b_stt_cd: known.state,
    tax_type: '부가가치세 일반과세자',
    end_dt: known.closedOn?.replaceAll('-', '') ?? '',
  }
  const one = matches
    ? { b_no: number, valid: '01', request_param: param, status }
    : { b_no: number, valid: '02', valid_msg: '확인할 수 없습니다.', request_param: param }
  return { status_code: 'OK', request_cnt: 1, valid_cnt: matches ? 1 : 0, data: [one] }
}
