import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { apiOriginOf } from './headers.mjs'
import { serveFolder } from './serve.mjs'
import { commandOf, ensureInstalled, requireNode, root, runNode } from './tools.mjs'

/**
 * `npm start`: install when needed, build, serve the app with its API on this
 * machine only. `--no-build` serves dist/ as it is; `--port N` takes that port or fails.
 */
const FIRST_PORT = 4173
const PORTS_TO_TRY = 100

requireNode()
const { values: options } = parseArgs({
  options: { 'no-build': { type: 'boolean', default: false }, port: { type: 'string' } },
})
const folder = join(root, 'dist')

const stop = (zh, en) => {
  console.error(`${zh}\n${en}`)
  process.exit(1)
}

if (!options['no-build']) {
  if (!ensureInstalled()) stop('安装依赖失败。', 'The packages could not be installed.')
  const env = { ...process.env }
  delete env.NODE_ENV // "development" in a shell would put React's slow build into dist/
  console.log('正在构建… / Building …')
  if ((await runNode(commandOf('vite'), ['build', '--logLevel', 'warn'], env)) !== 0)
    stop('构建失败。', 'The build failed.')
}
if (!existsSync(join(folder, 'index.html'))) {
  stop(
    '没有找到 dist/index.html，请先运行 npm run build。',
    'There is no dist/index.html; run npm run build first.',
  )
}

const port = options.port === undefined ? FIRST_PORT : Number(options.port)
try {
  const site = await serveFolder({
    folder,
    port,
    attempts: options.port === undefined ? PORTS_TO_TRY : 1,
    apiOrigin: apiOriginOf(process.env),
  })
  console.log(`\n  政府工作报告目标进度，请打开：${site.url}`)
  console.log(`  The dashboard is ready at:    ${site.url}`)
  console.log('  按 Ctrl+C 停止 / Ctrl+C stops it\n')
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void site.close().then(() => process.exit(0)))
  }
} catch (error) {
  stop(`无法启动服务：${error.message}`, `The server could not start: ${error.message}`)
}
