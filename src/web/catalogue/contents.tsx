import type { VNode } from 'preact'
import { DateCard, Paper, Section } from '../components/cards.tsx'
import { Defs, Facts, Held, Pairs, Steps, Table, Tabs, Timeline } from '../components/lists.tsx'
import { Tick } from '../components/marks.tsx'

/** Tables and tabs. */
export function Tables(): VNode {
  return (
    <Section id="tables" title="표: 좁으면 카드가 됩니다">
      <Tabs
        label="보기"
        items={[
          { href: '/catalogue?view=open', text: '할 일', n: 2, hot: true, here: true },
          { href: '/catalogue?view=done', text: '마친 일', n: 14, here: false },
          { href: '/catalogue?view=all', text: '모두', here: false },
        ]}
      />
      <div className="card">
        <Table
          caption="지급 내역"
          head={[{ text: '회차' }, { text: '기간' }, { text: '상태' }, { text: '금액', num: true }]}
          rows={[
            { key: '1', cells: ['1차', '10.21~10.28', <Tick proof="ok">들어옴</Tick>, '539,520원'] },
            { key: '2', cells: ['2차', '10.29~11.25', <Tick proof="wait">25일에 신청</Tick>, '1,888,320원'] },
            { key: '3', cells: ['3차', '11.26~12.23', <Tick proof="typed">아직</Tick>, '1,888,320원'] },
          ]}
        />
      </div>
    </Section>
  )
}

/** Facts in every form of list. */
export function Lists(): VNode {
  return (
    <Section id="lists" title="목록">
      <Facts
        items={[
          { icon: 'pin', text: '부산 강서구' },
          { icon: 'clock', text: '09~18시' },
          { icon: 'work', text: '정규직' },
        ]}
      />
      <div className="card">
        <Defs
          items={[
            { term: '임금', value: '월 295만 원', note: '2,950,000원부터' },
            { term: '뽑는 사람', value: '2명' },
            { term: '마감', value: '12월 4일(금)까지' },
          ]}
        />
        <Pairs
          items={[
            { term: '발급 기관', value: '한국산업인력공단' },
            { term: '받은 날', value: '2024년 6월 12일' },
          ]}
        />
      </div>
      <Steps label="지원 순서" items={['확인', '답하기', '미리 보기']} now={1} doneWord="마침" />
      <Timeline
        items={[
          { when: '11월 20일(금) 14:02', title: '보냈습니다', is: 'done' },
          { when: '오늘', title: '회사가 봅니다', text: '보통 사흘 안에 답합니다.', is: 'now' },
          { when: '12월 4일(금)까지', title: '답' },
        ]}
      />
    </Section>
  )
}

/** Papers and deadlines. */
export function Papers(): VNode {
  return (
    <Section id="papers" title="종이와 마감">
      <article className="card due">
        <DateCard top="11월" day="25" bottom="수 · 모레" today />
        <div className="stack stack--1">
          <h3>다온정밀 지원 마감</h3>
          <p className="muted">그날 밤 12시까지</p>
        </div>
      </article>
      <Paper label="접수증" left="접수증" right="2026년 11월 24일 14:02">
        <h3>다온정밀에 지원했습니다</h3>
        <Held items={['생년월일', '주소', '전화번호']} />
        <p className="quote">용접을 6년 했습니다.</p>
      </Paper>
    </Section>
  )
}
