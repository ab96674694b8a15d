export type Load = <Value>(name: string) => Promise<Value>

/** Loads the data as scripts, which works where `fetch` does not: from a disk. What failed is loaded again when it is asked for again. */
export function createLoad(folder: string): Load {
  const values = new Map<string, unknown>()
  const receive = (name: string, value: unknown) => {
    values.set(name, value)
  }
  Object.assign(window, { bantinVerify: receive })
  return <Value>(name: string) =>
    new Promise<Value>((resolve, reject) => {
      if (values.has(name)) return resolve(values.get(name) as Value)
      const script = document.createElement('script')
      const end = () => {
        script.remove()
        if (values.has(name)) resolve(values.get(name) as Value)
        else reject(new Error(`${name} was not loaded`))
      }
      script.charset = 'utf-8'
      script.onload = end
      script.onerror = end
      script.src = `${folder}${name}.js`
      document.head.appendChild(script)
    })
}
