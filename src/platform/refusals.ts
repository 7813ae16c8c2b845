import type { RefusalTexts } from './refusal-texts.ts'

/** How the platform's own refusals are said. */
export const platformRefusals: RefusalTexts = {
  'platform.sign-in-first': {
    ko: {
      says: () => '로그인하면 이어서 할 수 있습니다',
      next: () => '로그인한 뒤 바로 이 자리로 돌아옵니다. 쓰던 내용은 그대로 있습니다.',
    },
    en: {
      says: () => 'Sign in to go on',
      next: () => 'You come straight back here after signing in. What you typed is kept.',
    },
  },
  'platform.not-yours': {
    ko: { says: () => '지금 역할로는 볼 수 없습니다', next: () => '다른 역할로 일하고 있다면 위에서 역할을 바꾸세요.' },
    en: {
      says: () => 'Your present role cannot open this',
      next: () => 'If you have another role, switch to it at the top of the page.',
    },
  },
  'platform.help-ended': {
    ko: {
      says: () => '도움이 끝나서 더는 대신할 수 없습니다',
      next: () => '위의 ‘그만하기’를 누르면 내 화면으로 돌아갑니다. 이번에 보낸 것은 받지 않았습니다.',
    },
    en: {
      says: () => 'The help has ended, so you can no longer act for them',
      next: () => 'Press “Stop” above to go back to your own pages. What you just sent was not accepted.',
    },
  },
  'platform.not-for-helpers': {
    ko: {
      says: () => '맡은 도움에 들어 있지 않은 일입니다',
      next: () => '본인이 직접 하거나, 본인이 도움의 범위를 다시 정해야 합니다.',
    },
    en: {
      says: () => 'This is not part of the help you were asked for',
      next: () => 'They can do it themselves, or invite you again with more.',
    },
  },
  'platform.not-your-right': {
    ko: {
      says: () => '지금 권한으로는 할 수 없는 일입니다',
      next: () => '구성원·권한 화면에서 관리자를 찾아 권한을 바꿔 달라고 하세요.',
    },
    en: {
      says: () => 'Your right in this organisation does not include this',
      next: () => 'See who the administrators are under “Members and rights” and ask one of them.',
    },
  },
  'platform.not-for-agents': {
    ko: {
      says: () => '대신 맡은 일에 들어 있지 않습니다',
      next: () => '맡긴 기업이 직접 하거나, 맡길 일을 다시 정해야 합니다.',
    },
    en: {
      says: () => 'This is not part of what was mandated to you',
      next: () => 'The client can do it themselves, or give a mandate with more in it.',
    },
  },
  'platform.other-window': {
    ko: {
      says: () => '다른 사람의 화면에서 보낸 내용이라 받지 않았습니다',
      next: () => '다른 창에서 누구를 대신할지 바꾸었습니다. 화면을 새로 열고 다시 하세요.',
    },
    en: {
      says: () => 'This was sent from a page of somebody else and was not accepted',
      next: () => 'You changed in another window for whom you act. Open the page again.',
    },
  },
  'platform.reason-needed': {
    ko: {
      says: () => '여러 사람의 정보를 받으려면 까닭이 있어야 합니다',
      next: ({ choices }) =>
        `주소에 reason=…을 붙여 다시 보내세요(${choices}). other에는 reasonWords에 다섯 글자 이상 적습니다. 그 정보의 주인도 까닭을 봅니다.`,
    },
    en: {
      says: () => 'To get many persons’ data, say what it is for',
      next: ({ choices }) =>
        `Send again with reason=… in the address (${choices}); with other, say it in reasonWords in at least five letters. The persons see the reason.`,
    },
  },
  'platform.step-up-needed': {
    ko: {
      says: ({ minutes }) => `이 일은 ${minutes}분 안에 본인을 다시 확인한 뒤에 할 수 있습니다`,
      next: ({ address }) => `브라우저로 이 서비스의 ${address} 화면을 열어 확인한 뒤 다시 보내세요.`,
    },
    en: {
      says: ({ minutes }) => `This needs proof that it is you, at most ${minutes} minutes old`,
      next: ({ address }) => `Open ${address} of this service in your browser, confirm, and send again.`,
    },
  },
  'platform.held-after-recovery': {
    ko: {
      says: () => '패스키를 되찾은 뒤라서 이 일은 잠시 기다려야 합니다',
      next: ({ until }) =>
        `${until}(한국 시각)부터 할 수 있습니다. 다른 사람이 되찾은 것이면 그때까지 알림의 링크로 되돌릴 수 있습니다.`,
    },
    en: {
      says: () => 'This waits, because a passkey of yours was recovered',
      next: ({ until }) =>
        `You can do it from ${until} (Korean time). If somebody else recovered it, the link of the notice undoes it until then.`,
    },
  },
  'platform.key-is-for-the-api': {
    ko: {
      says: () => '이 열쇠로는 API만 쓸 수 있습니다',
      next: () => '주소가 /api/v1/로 시작하는지 보세요. 화면은 사람이 로그인해서 봅니다.',
    },
    en: {
      says: () => 'This key opens the API only',
      next: () => 'See that the address begins with /api/v1/. Pages are for people who sign in.',
    },
  },
  'platform.key-lacks-scope': {
    ko: {
      says: ({ scope }) => `이 열쇠에는 ${scope} 권한이 없습니다`,
      next: () => '그 권한을 넣은 열쇠를 새로 만드세요.',
    },
    en: {
      says: ({ scope }) => `This key was not made for ${scope}`,
      next: () => 'Make a key that has this scope.',
    },
  },
  'platform.other-site': {
    ko: {
      says: () => '다른 사이트에서 보낸 요청이라 받지 않았습니다',
      next: () => '이 사이트의 화면에서 다시 눌러 주세요.',
    },
    en: {
      says: () => 'The request came from another site and was not accepted',
      next: () => 'Please use the button on our own page.',
    },
  },
  'platform.another-person': {
    ko: {
      says: () => '다른 사람이 남긴 것이라 보내지 않았습니다',
      next: () => '그 사람이 이 기기에서 로그인하면 보냅니다.',
    },
    en: {
      says: () => 'It was left here by another person and was not sent',
      next: () => 'It is sent when that person signs in on this device.',
    },
  },
  'platform.does-not-fit': {
    ko: { says: () => '알아볼 수 없는 값이 있습니다', next: () => '표시된 칸을 고쳐서 다시 보내세요.' },
    en: { says: () => 'Some values cannot be read', next: () => 'Correct the marked fields and send again.' },
  },
  'platform.key-used-for-something-else': {
    ko: {
      says: () => '이미 처리된 화면에서 다른 내용을 보냈습니다',
      next: () => '화면을 새로 열고 다시 보내세요. 먼저 보낸 것은 그대로 있습니다.',
    },
    en: {
      says: () => 'This page was already used to send something else',
      next: () => 'Open the page again and send once more. What you sent before is unchanged.',
    },
  },
  'platform.file-too-large': {
    ko: {
      says: ({ megabytes }) => `파일이 너무 큽니다. ${megabytes}MB까지 됩니다`,
      next: () => '더 작은 파일을 고르세요.',
    },
    en: {
      says: ({ megabytes }) => `The file is too large; up to ${megabytes} MB is possible`,
      next: () => 'Choose a smaller file.',
    },
  },
  'platform.text-too-long': {
    ko: {
      says: ({ kilobytes }) => `글이 너무 깁니다. 한 칸에 ${kilobytes}KB까지 됩니다`,
      next: () => '돌아가서 줄이거나, 붙여 넣은 것이라면 파일로 올려 주세요.',
    },
    en: {
      says: ({ kilobytes }) => `The text is too long; up to ${kilobytes} kB is possible in one field`,
      next: () => 'Go back and shorten it, or send it as a file if it was pasted.',
    },
  },
  'platform.file-of-other-kind': {
    ko: {
      says: ({ kinds }) => `${kinds} 파일만 받습니다`,
      next: () => '이름만 바꾼 파일은 받지 못합니다. 그 형식으로 저장해서 다시 올려 주세요.',
    },
    en: {
      says: ({ kinds }) => `Only these kinds of file are taken: ${kinds}`,
      next: () => 'A new name alone does not change what a file is. Save it in one of these kinds and send it again.',
    },
  },
  'platform.file-holds-malware': {
    ko: {
      says: () => '이 파일에서 악성코드가 나와 받지 않았습니다',
      next: () => '파일을 지우고 기기를 검사하세요. 다른 파일은 올릴 수 있습니다.',
    },
    en: {
      says: () => 'Malware was found in this file, so it was not taken',
      next: () => 'Delete the file and check your device. You can send another file.',
    },
  },
  'platform.scanner-away': {
    ko: {
      says: () => '지금은 파일을 검사하지 못해 받을 수 없습니다',
      next: () => '쓴 내용은 그대로 있습니다. 잠시 뒤에 다시 보내 주세요.',
    },
    en: {
      says: () => 'Files cannot be checked right now, so none is taken',
      next: () => 'What you typed is kept. Please send it again in a moment.',
    },
  },
  'platform.too-large': {
    ko: { says: () => '한 번에 보낸 내용이 너무 큽니다', next: () => '나누어 보내거나 글을 줄여 주세요.' },
    en: { says: () => 'Too much was sent at once', next: () => 'Send it in parts, or shorten the text.' },
  },
  'platform.address-too-long': {
    ko: {
      says: () => '주소가 너무 길어서 열지 못했습니다',
      next: () => '찾는 말이나 조건을 줄여 주세요. 아래 단추를 누르면 앞부분만 남겨 다시 엽니다.',
    },
    en: {
      says: () => 'The address is too long to be opened',
      next: () => 'Use fewer words or conditions. The button below opens it again with the beginning only.',
    },
  },
  'platform.not-found': {
    ko: { says: () => '찾는 것이 없습니다', next: () => '주소를 다시 확인하거나 첫 화면에서 찾아보세요.' },
    en: {
      says: () => 'There is nothing at this address',
      next: () => 'Check the address, or start from the home page.',
    },
  },
  'platform.no-such-receipt': {
    ko: {
      says: () => '그런 접수증이 없습니다',
      next: () => '접수증 목록에서 다시 고르세요. 다른 역할로 받은 것이면 역할을 바꾸세요.',
    },
    en: {
      says: () => 'There is no such receipt',
      next: () => 'Choose it again from your receipts. If another role received it, switch to that role.',
    },
  },
  'platform.too-many-requests': {
    ko: {
      says: () => '짧은 시간에 너무 많이 요청했습니다',
      next: () => '1분 뒤에 다시 해 보세요. 보낸 것은 그대로 있습니다.',
    },
    en: {
      says: () => 'Too many requests in a short time',
      next: () => 'Try again in a minute. What was sent is kept.',
    },
  },
  'platform.overloaded': {
    ko: {
      says: () => '지금 한꺼번에 많은 분이 쓰고 있습니다',
      next: () => '잠시 뒤에 다시 해 보세요. 보낸 것은 그대로 있습니다.',
    },
    en: {
      says: () => 'Very many people are using this right now',
      next: () => 'Try again in a moment. What was sent is kept.',
    },
  },
  'platform.broken': {
    ko: {
      says: ({ incident }) => `저희 쪽 문제로 처리하지 못했습니다. 사고 번호 ${incident}`,
      next: () => '조금 뒤 다시 해 보시고, 계속되면 이 번호를 알려 주세요.',
    },
    en: {
      says: ({ incident }) => `Something broke on our side. Incident ${incident}`,
      next: () => 'Try again shortly; if it stays, tell us this number.',
    },
  },
}
