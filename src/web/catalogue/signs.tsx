import type { VNode } from 'preact'
import { Door, Keyset, More, Section } from '../components/cards.tsx'
import { PostButton } from '../components/form.tsx'
import { Icon } from '../components/icon.tsx'
import { Mark, Meter, Tag, Tick } from '../components/marks.tsx'
import { Empty, Notice, Toast } from '../components/notice.tsx'

/** Buttons and links that act. */
export function Buttons({ page }: { page: string }): VNode {
  return (
    <Section id="buttons" title="단추" aside={<More href="/jobs">모두 보기</More>}>
      <div className="btns">
        <button className="btn btn--main">이대로 보내기</button>
        <button className="btn">다른 일</button>
        <button className="btn btn--soft">
          <Icon name="plus" />
          더하기
        </button>
        <button className="btn btn--quiet">조용한 일</button>
        <PostButton action="/catalogue" page={page} className="btn btn--bad">
          거두기
        </PostButton>
        <button className="btn" aria-busy="true">
          보내는 중…
        </button>
      </div>
      <More href="/jobs" back>
        찾은 일자리로
      </More>
      <Keyset shown="324건 가운데 20건" next="/jobs?after=20" text="20건 더 보기" />
    </Section>
  )
}

/** Ticks, tags, marks and bars. */
export function Marks(): VNode {
  return (
    <Section id="marks" title="확인 표시">
      <ul className="card stack stack--2">
        <li>
          <Tick proof="ok" more="기관이 증명">
            확인됨
          </Tick>
        </li>
        <li>
          <Tick proof="wait" more="또는 곧 끝남">
            확인하는 중
          </Tick>
        </li>
        <li>
          <Tick proof="no" more="까닭이 함께 나옴">
            취소됨
          </Tick>
        </li>
        <li>
          <Tick proof="typed" more="증명 없음">
            직접 씀
          </Tick>
        </li>
      </ul>
      <div className="row">
        <Tag>마감</Tag>
        <Tag kind="ok">확인됨</Tag>
        <Tag kind="warn">곧 끝남</Tag>
        <Tag kind="bad">취소됨</Tag>
        <Tag kind="today">오늘</Tag>
        <Tag kind="act">새 공고</Tag>
      </div>
      <div className="row">
        <Mark icon="typed" />
        <Mark kind="ok" icon="check" />
        <Mark kind="warn" icon="clock" />
        <Mark kind="bad" icon="no" />
        <Mark kind="act" icon="search" />
        <Mark kind="ok" icon="check" large />
      </div>
      <Meter percent={72} label="증명된 것 72%" kind="ok" big />
      <Meter percent={38} kind="warn" />
      <Meter percent={55} />
    </Section>
  )
}

/** What pages say in place. */
export function Notices(): VNode {
  return (
    <Section id="notices" title="알림" className="stack stack--3">
      <Notice title="알아 두실 것">
        <p>마감 뒤에도 답은 여기로 옵니다.</p>
      </Notice>
      <Notice kind="act" title="회사가 물었습니다" />
      <Notice kind="ok" title="저장했습니다" status />
      <Notice kind="warn" icon="clock" title="내일 밤 12시에 닫힙니다">
        <p>지금까지 쓰신 것은 남아 있습니다.</p>
      </Notice>
      <Notice kind="bad" title="기관이 답하지 않아 가져오지 못했습니다">
        <p>10분마다 다시 묻습니다. 번호 E-5521</p>
      </Notice>
      <Toast>저장 목록에 넣었습니다</Toast>
      <Empty title="꼭 맞는 공고가 아직 없습니다">
        <p className="muted">거리를 20 km로 늘리면 12건이 나옵니다.</p>
        <a className="btn btn--soft" href="/jobs?distance=20">
          20 km로 늘리기
        </a>
      </Empty>
      <div className="card skel" aria-busy="true">
        <p className="vh">불러오는 중</p>
        <i />
        <i />
        <i />
      </div>
    </Section>
  )
}

/** The large choices of the home page. */
export function Doors(): VNode {
  return (
    <Section id="doors" title="큰 길">
      <div className="grid grid--3">
        <Door icon="search" href="/jobs" title="일자리 찾기" note="로그인하지 않아도 됩니다" />
        <Door icon="users" href="/company" title="사람 뽑기" note="확인된 지원서만 받습니다" />
        <Door icon="seal" href="/verify" title="배지 확인" note="파일이나 주소로 바로 확인합니다" />
      </div>
    </Section>
  )
}
