#!/usr/bin/env node
// The way in: `npm start` and `npx onil …`. This first file keeps to old syntax, so that an old Node can say that it is too old.
var major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  process.stderr.write(
    '온일을 시작하려면 Node.js 20 이상이 필요합니다. 지금은 ' +
      process.versions.node +
      '입니다. https://nodejs.org 에서 새 버전을 설치하세요.\n' +
      'Onil needs Node.js 20 or later to start; this is ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org\n',
  )
  process.exit(1)
} else {
  import('./launcher/launch.mjs').then(function (launcher) {
    return launcher.launch(process.argv.slice(2))
  })
}
