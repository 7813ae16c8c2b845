import { type Messages, defineMessages } from '../../../web/messages.ts'

const ko = {
  title: '연결이 없을 때 기기에서 보낸 것입니다',
  titleUnsent: '연결이 없을 때 누른 기록이 있습니다. 아직 접수되지 않았으니 다시 보내세요',
  times: (pressed: string, arrived: string): string => `기기에서 ${pressed}에 눌렀고, ${arrived}에 온일에 닿았습니다.`,
  signed: '기기의 서명을 확인했습니다.',
  doubts: {
    future: '기기 시계가 닿은 때보다 앞서 있어, 누른 시각은 믿지 않습니다.',
    'before-key': '기기를 등록하기 전의 시각이어서, 누른 시각은 믿지 않습니다.',
  },
  evidence:
    '기기에서 누른 때를 접수한 때로 본다는 조문은 찾지 못했습니다. 접수한 날은 닿은 날이고, 이 기록은 담당자가 증거로 봅니다.',
}

/** What is said of stamps of devices. */
export const stampTexts: Messages<typeof ko> = defineMessages<typeof ko>({
  ko,
  en: {
    title: 'Sent from a device without network',
    titleUnsent: 'It was pressed without network and could not be taken. Please send it again',
    times: (pressed, arrived) => `Pressed on the device at ${pressed}, arrived here at ${arrived}.`,
    signed: 'The signature of the device is right.',
    doubts: {
      future: 'The clock of the device is ahead of the arrival, so its time is not believed.',
      'before-key': 'Its time is from before the device was registered, so it is not believed.',
    },
    evidence:
      'No article was found by which the time on a device counts as the time of receipt. The day of arrival counts; the officer has this as evidence.',
  },
})
