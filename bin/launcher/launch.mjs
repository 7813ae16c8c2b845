import { existsSync } from 'node:fs'
import { install } from './install.mjs'
import { isInstalled } from './installed.mjs'
import { ourNode } from './platform.mjs'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

/** Installs what is missing, then runs the program on its own Node with the given arguments. */
export async function launch(args) {
  try {
    if (!isInstalled()) await install()
    const node = ourNode()
    if (!existsSync(node)) throw incomplete()
    run(node, args)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exitCode = 1
  }
}

function incomplete() {
  return new Stop(
    '온일이 쓰는 Node.js가 설치되지 않았습니다. 인터넷 연결을 확인하고 node_modules 폴더를 지운 뒤 다시 실행하세요.',
    'The Node.js that Onil runs on was not installed. Check the connection, delete the folder node_modules and run this again.',
  )
}
