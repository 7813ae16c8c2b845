import type { VNode } from 'preact'
import type { View } from '../../platform/http/page-call.ts'
import { Section } from '../components/cards.tsx'
import { Choice, Choices, Option, Segments, Switch } from '../components/choice.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Select, TextArea, TextField } from '../components/field.tsx'
import { Form, SavedState } from '../components/form.tsx'

const errors = { wage: '숫자만 쓰세요. 예: 112400', shift: '하나를 고르세요' }

/** Fields, choices and the state of saving. */
export function Inputs({ view }: { view: View }): VNode {
  return (
    <Section id="inputs" title="입력과 저장 상태">
      <ErrorSummary errors={errors} lang={view.lang} />
      <Form action="/catalogue" page={view.path} draft="catalogue:1" className="card" label="견본">
        <Fields view={view} />
        <Chosen view={view} />
        <Small view={view} />
        <div className="row">
          <SavedState lang={view.lang} time="14:40" />
        </div>
        <div className="btns">
          <button className="btn btn--main" name="act" value="send">
            보내기
          </button>
        </div>
      </Form>
    </Section>
  )
}

function Fields({ view: { lang } }: { view: View }): VNode {
  return (
    <>
      <TextField
        name="mail"
        type="email"
        label="이메일"
        lang={lang}
        hint="답을 여기로도 보냅니다."
        value="jiwoo@mail.example"
        autocomplete="email"
      />
      <TextField
        name="wage"
        label="하루 임금"
        lang={lang}
        error={errors.wage}
        value="십일만"
        unit="원"
        inputMode="numeric"
      />
      <TextField name="start" type="date" label="일을 시작할 수 있는 날" lang={lang} required={false} short />
      <Select
        name="region"
        label="지역"
        lang={lang}
        value="26"
        options={[
          { value: '11', label: '서울' },
          { value: '26', label: '부산' },
        ]}
      />
      <TextArea name="why" label="왜 이 일을 하고 싶은가요?" lang={lang} most={500} value="용접을 6년 했습니다." />
    </>
  )
}

function Chosen({ view: { lang } }: { view: View }): VNode {
  return (
    <>
      <Choices
        legend="어느 때 일할 수 있나요?"
        name="shift"
        lang={lang}
        error={errors.shift}
        hint="여럿이면 나중에 더 고릅니다."
      >
        <Choice type="radio" name="shift" value="day" note="09~18시">
          낮
        </Choice>
        <Choice type="radio" name="shift" value="night" checked>
          밤
        </Choice>
      </Choices>
      <Choices legend="함께 보낼 배지" name="badges" lang={lang}>
        <Choice type="checkbox" name="badges" value="a" checked note="한국산업인력공단 · 확인됨">
          용접기능사
        </Choice>
        <Choice type="checkbox" name="badges" value="b">
          지게차운전기능사
        </Choice>
      </Choices>
    </>
  )
}

function Small({ view: { lang } }: { view: View }): VNode {
  return (
    <>
      <div>
        <Option name="type" value="permanent" checked n={1240} lang={lang}>
          정규직
        </Option>
        <Option name="type" value="part-time" checked={false} n={86} lang={lang}>
          시간제
        </Option>
      </div>
      <Switch name="alert" checked>
        새 공고 알림
      </Switch>
      <Switch name="mails" checked={false}>
        메일로도 받기
      </Switch>
      <Segments
        legend="임금"
        name="per"
        value="month"
        options={[
          { value: 'hour', label: '시간' },
          { value: 'day', label: '하루' },
          { value: 'month', label: '한 달' },
        ]}
      />
    </>
  )
}
