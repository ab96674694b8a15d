import type { Example } from '../example.ts'
import { commands } from '../kinds/commands.ts'

const KEY = 'bantin keys new --out ../khoa'
const BUILD = 'bantin build --to html'
const SIGN = 'bantin sign --key ../khoa/*.private.json'
const GOOD = `${KEY}\n${BUILD}\n${SIGN}`
const ROTATE = 'bantin keys rotate --key ../khoa/*.private.json --out ../khoa-moi'

/** Rules of signing. The names of key files begin with `bantin-` and differ each time: the star stands for them. */
export const signingExamples: readonly Example[] = [
  commands('signing/no-output', { bad: `${KEY}\n${SIGN}`, good: GOOD }),
  commands('signing/files-differ', { bad: `${KEY}\n${BUILD}\necho "Sửa tay." >> dist/2026-11/web/gat-lua.html\n${SIGN}`, good: GOOD }),
  commands('signing/manifest', { bad: `${KEY}\n${BUILD}\necho "{" > dist/2026-11/manifest.json\n${SIGN}`, good: GOOD }),
  commands('signing/key-file', { bad: `${KEY}\n${BUILD}\ntruncate -s 80 ../khoa/*.private.json\n${SIGN}`, good: GOOD }),
  commands('signing/key-list', { bad: `${KEY}\n${BUILD}\ntruncate -s 80 keys.json\n${SIGN}`, good: GOOD }),
  commands('signing/key-not-usable', {
    bad: `${KEY}\n${BUILD}\nmv keys.json ../keys-cu.json\nbantin keys new --out ../khoa-khac\n${SIGN}`,
    good: GOOD,
  }),
  commands('signing/no-keys', { bad: `${BUILD}\nbantin sign --signer "ky-bang-the"`, good: GOOD }),
  commands('signing/keys-exist', { bad: `${KEY}\n${KEY}`, good: `${KEY}\n${ROTATE}` }),
  commands('signing/key-in-bulletin', { bad: 'bantin keys new --out khoa', good: KEY }),
  commands('signing/key-not-written', { bad: `echo "Đây là tệp." > ../khoa\n${KEY}`, good: KEY }),
  commands('signing/key-not-listed', { bad: `${KEY}\nbantin keys revoke abcd1234abcd1234 --reason lost`, good: `${KEY}\n${ROTATE}` }),
  commands('signing/key-listed-twice', {
    bad: `${KEY}\nbantin keys rotate --key ../khoa/*.private.json --public ../khoa/*.public.json`,
    good: `${KEY}\n${ROTATE}`,
  }),
  commands('signing/device-needs-former', {
    bad: `${KEY}\nbantin keys rotate --without-former --public ../the.pem`,
    good: `${KEY}\nbantin keys rotate --without-former --out ../khoa-moi`,
  }),
  commands('signing/passphrase', {
    bad: `BANTIN_KEY_PASSPHRASE=gat-lua-som ${KEY}\n${BUILD}\n${SIGN}`,
    good: `BANTIN_KEY_PASSPHRASE=gat-lua-som ${KEY}\n${BUILD}\nBANTIN_KEY_PASSPHRASE=gat-lua-som ${SIGN}`,
  }),
  commands('signing/signer-failed', { bad: `${KEY}\n${BUILD}\nbantin sign --signer "exit 1"`, good: GOOD }),
]
