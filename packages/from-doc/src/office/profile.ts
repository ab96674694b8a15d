import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

type Setting = readonly [path: string, name: string, value: string | number | boolean]

// a port that nobody listens on: what is asked of the network goes there
const NOWHERE = '127.0.0.1'
const DISCARD = 9

/** No macros, no active content, no links brought up to date, nothing from the network. */
const SETTINGS: readonly Setting[] = [
  ['org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', 3],
  ['org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', true],
  ['org.openoffice.Office.Common/Security/Scripting', 'DisablePythonRuntime', true],
  ['org.openoffice.Office.Common/Security/Scripting', 'DisableActiveContent', true],
  ['org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', true],
  ['org.openoffice.Office.Writer/Content/Update', 'Link', 0],
  ['org.openoffice.Office.Calc/Content/Update', 'Link', 2],
  ['org.openoffice.Inet/Settings', 'ooInetProxyType', 2],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPProxyName', NOWHERE],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPProxyPort', DISCARD],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPSProxyName', NOWHERE],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPSProxyPort', DISCARD],
  ['org.openoffice.Inet/Settings', 'ooInetNoProxy', ''],
]

const item = ([path, name, value]: Setting): string =>
  `<item oor:path="/${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`

/** Write the settings of a profile of its own, before LibreOffice starts with it. */
export async function writeProfile(folder: string): Promise<void> {
  await mkdir(join(folder, 'user'), { recursive: true, mode: 0o700 })
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
  await writeFile(join(folder, 'user', 'registrymodifications.xcu'), `${head}\n${SETTINGS.map(item).join('\n')}\n</oor:items>\n`, {
    mode: 0o600,
  })
}
