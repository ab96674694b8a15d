import type { Told } from '../check/told.ts'
import type { VerifyTable } from '../data-form.ts'
import { type Chosen, chosenIn, dropped, sortChosen } from './chosen.ts'
import { isNewEnough, type Judging, judgeFile, judgeFolder } from './judge.ts'
import { createLoad } from './load.ts'
import { scriptWords } from './words.ts'

/** Makes the markup of `verifyForm` work. Nothing is uploaded, and nothing is kept. */
export function startVerifyPage(box: HTMLElement): void {
  const load = createLoad(box.getAttribute('data-verify')!)
  const language = box.lang === 'en' ? 'en' : 'vi'
  const words = scriptWords[language]
  const status = box.querySelector('.verify-status')!
  const results = box.querySelector('.verify-results')!
  const pinField = box.querySelector<HTMLInputElement>('[name=pin]')!
  let turn = 0

  const showResult = (name: string, { outcome, headline, details }: Told) => {
    const item = document.createElement('li')
    item.className = `verify-${outcome}`
    const add = (tag: string, text: string) => {
      const made = document.createElement(tag)
      made.textContent = text
      item.append(made)
      return made
    }
    add('h2', name)
    const first = add('p', '')
    const mark = document.createElement('span')
    mark.setAttribute('aria-hidden', 'true')
    mark.textContent = `${words.marks[outcome]} `
    const strong = document.createElement('strong')
    strong.textContent = headline
    first.append(mark, strong)
    for (const line of details) add('p', line)
    results.append(item)
  }

  const run = async (chosen: readonly Chosen[]) => {
    if (chosen.length === 0) return
    const pin = pinField.value.replace(/[\s:-]/g, '').toLowerCase()
    results.textContent = ''
    const isPin = pin === '' || /^[0-9a-f]{16,64}$/.test(pin)
    pinField.setAttribute('aria-invalid', String(!isPin))
    if (!isPin) {
      status.textContent = words.badPin
      pinField.focus()
      return
    }
    const mine = ++turn
    let told = -1
    const onProgress = (name: string, share: number) => {
      const percent = Math.floor(share * 4) * 25
      if (turn !== mine || percent === told) return
      told = percent
      status.textContent = words.reading.replace('{name}', () => name).replace('{share}', String(percent))
    }
    try {
      const judging: Judging = { load, table: await load<VerifyTable>('index'), language, pin: pin || undefined, onProgress }
      const { folders, single, others } = sortChosen(chosen)
      let first: Told | undefined
      const judge = async (name: string, work: Promise<Told>) => {
        const result = await work.catch((error: Error): Told => {
          // What the reader's own device did not give is no fault of the line
          if (/was not loaded/.test(error.message)) throw error
          return { outcome: 'unknown', headline: words.unreadable, details: [] }
        })
        if (turn !== mine) return
        first = first || result
        showResult(name, result)
      }
      for (const { path, files } of folders) await judge(path, judgeFolder(files, judging))
      for (const one of single) await judge(one.path, judgeFile(one, judging))
      if (turn !== mine) return
      const count = folders.length + single.length
      const said = count === 1 && first ? first.headline : words.done.replace('{n}', String(count))
      status.textContent = others === 0 ? said : `${said} ${words.others.replace('{n}', String(others))}`
    } catch {
      if (turn === mine) status.textContent = words.failed
    }
  }

  for (const field of Array.from(box.querySelectorAll<HTMLInputElement>('input[type=file]'))) {
    if (field.hasAttribute('webkitdirectory') && !('webkitdirectory' in HTMLInputElement.prototype)) field.parentElement!.hidden = true
    field.addEventListener('change', () => {
      const chosen = field.files ? chosenIn(field.files) : []
      run(chosen).then(() => {
        // The same file may be chosen again
        field.value = ''
      })
    })
  }
  // Wherever it is dropped: a browser would leave the page for it
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    if (event.dataTransfer) dropped(event.dataTransfer).then(run)
  })
  load<VerifyTable>('index').then(
    ({ anchor }) => {
      const place = box.querySelector<HTMLElement>('.verify-anchor')!
      if (!anchor) return
      const digits = anchor.fingerprint.slice(0, 16).replace(/.{4}(?!$)/g, '$& ')
      place.querySelector('code')!.textContent = digits
      place.querySelector('span')!.textContent = `${anchor.office} (${anchor.name})`
      place.hidden = false
    },
    () => {
      status.textContent = words.failed
    },
  )
  if (!isNewEnough()) status.textContent = words.old
  box.querySelector<HTMLElement>('.verify-off')!.hidden = true
  box.querySelector<HTMLElement>('.verify-on')!.hidden = false
}
