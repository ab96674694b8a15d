import type { Load } from '../search/store.ts'

interface Waiting {
  resolve(value: unknown): void
  reject(reason: Error): void
}

/** Loads files of the index as scripts, which works where `fetch` does not: from a disk. */
export function scriptLoader(folder: string): Load {
  const waiting = new Map<string, Waiting>()
  const receive = (name: string, value: unknown) => {
    const one = waiting.get(name)
    if (one) one.resolve(value)
  }
  Object.assign(window, { bantinSearch: receive })
  return (name) =>
    new Promise((resolve, reject) => {
      waiting.set(name, { resolve, reject })
      const script = document.createElement('script')
      const end = () => {
        script.remove()
        // After a value nobody hears this
        reject(new Error(`${name} was not loaded`))
        waiting.delete(name)
      }
      script.charset = 'utf-8'
      script.onload = end
      script.onerror = end
      script.src = `${folder}${name}.js`
      document.head.appendChild(script)
    })
}
