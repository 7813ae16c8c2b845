import { Failure } from '../../platform/config/failure.ts'
import type { Progress } from './progress.ts'

const elsewhere = {
  ko: '빈 폴더를 ONIL_HOME으로 정하거나(또는 빈 데이터베이스를 DATABASE_URL로) 다시 실행하세요.',
  en: 'Choose an empty folder as ONIL_HOME (or an empty database as DATABASE_URL) and run it again.',
}

/** The database holds what is no demonstration. */
export function real(): Failure {
  return new Failure(
    {
      ko: '이 데이터베이스에는 실제 공고, 기관 또는 회원이 있습니다. 시연 자료를 섞지 않습니다. 바뀐 것은 없습니다.',
      en: 'This database holds real vacancies, organisations or people. Generated ones are not mixed in. Nothing was changed.',
    },
    elsewhere,
  )
}

/** Something else was generated here before. */
export function another({ scale, seed }: Progress): Failure {
  return new Failure(
    {
      ko: `이 데이터베이스에는 다른 시연 자료(${scale}, 씨앗 ${seed})가 이미 있거나 만들다 멈췄습니다.`,
      en: `This database already holds other generated data, finished or not: ${scale}, seed ${seed}.`,
    },
    {
      ko: `이어서 만들려면 --scale ${scale} --seed ${seed}, 아니면 ${elsewhere.ko}`,
      en: `To go on with it: --scale ${scale} --seed ${seed}. Otherwise: ${elsewhere.en}`,
    },
  )
}

/** Another process filled the same batch. */
export function meanwhile(): Failure {
  return new Failure(
    {
      ko: '다른 프로세스가 같은 시연 자료를 만들고 있습니다. 두 번 들어간 것은 없습니다.',
      en: 'Another process is making the same data. Nothing was put in twice.',
    },
    { ko: '그쪽이 끝나기를 기다리거나 하나만 남기고 멈추세요.', en: 'Wait for it to end, or stop all but one.' },
  )
}
