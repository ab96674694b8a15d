import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { makeFolder } from './environment.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
/** The mark before a question that waits for its answer. */
const WAITING = '◆'
const ENTER = '\r'
const CONTROL_C = '\u0003'

const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

/** Run the program on a terminal of its own; each question gets what `answer` says. */
async function onTerminal(cwd: string, answer: (question: string) => string): Promise<{ code: number; questions: string[] }> {
  const program = `stty cols 100 rows 40; ${process.execPath} --conditions=@bantin/source --no-warnings -e "import('${MAIN}').then(({ main }) => main())" -- create-bantin --no-install`
  const child = spawn('script', ['--quiet', '--return', '--command', program, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH, TERM: 'xterm' },
  })
  const questions: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told
    const plain = text.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '')
    const question =
      plain
        .slice(plain.lastIndexOf(WAITING) + 1)
        .split('\n')[0]
        ?.trim() ?? ''
    if (!plain.includes(WAITING) || questions.includes(question)) return
    questions.push(question)
    child.stdin.write(answer(question))
  })
  const [code] = (await once(child, 'close')) as [number]
  return { code, questions }
}

test.skipIf(!hasScript)(`somebody answers on a terminal${hasScript ? '' : ' (skipped: script is not installed)'}`, async () => {
  const cwd = makeFolder()
  const typed: Record<string, string> = {
    'Địa phương? (để trống được)': `Đồi Chè${ENTER}`,
    'Bắt đầu từ mẫu nào? (↑ ↓ rồi Enter)': `\u001b[B${ENTER}`,
  }
  const { code, questions } = await onTerminal(cwd, (question) => typed[question] ?? ENTER)
  expect([code, questions]).toEqual([
    0,
    [
      'Thư mục của bản tin mới?',
      'Bắt đầu từ mẫu nào? (↑ ↓ rồi Enter)',
      'Tên bản tin?',
      'Địa phương? (để trống được)',
      'Cơ quan xuất bản?',
      'Khổ giấy của bản in? (↑ ↓ rồi Enter)',
      'Các chuyên mục, cách nhau bằng dấu chấm phẩy?',
    ],
  ])
  const bulletin = readFileSync(join(cwd, 'ban-tin/bulletin.yaml'), 'utf8')
  expect(bulletin).toContain('place: "Đồi Chè"\n')
  expect(bulletin).toContain('  - id: tin-trong-tinh\n')
})

test.skipIf(!hasScript)('who stops it in the middle gets nothing', async () => {
  const cwd = makeFolder()
  const { code } = await onTerminal(cwd, (question) => (question === 'Tên bản tin?' ? CONTROL_C : ENTER))
  expect(code).toBe(130)
  expect(() => readFileSync(join(cwd, 'ban-tin/bulletin.yaml'))).toThrow('ENOENT')
})
