import type { Example } from '../example.ts'
import { commands } from '../kinds/commands.ts'

const NEW = 'bantin new bulletin ../xa-ben-cu\ncd ../xa-ben-cu'
const BUILD = 'bantin build --to exchange'
const FROM = '../lang-ven/dist/2026-11'
const SYNC = `bantin sync ${FROM}`
const TAKE = `${SYNC} --take gat-lua --section tin-tuc`
const TAKEN = `${BUILD}\n${NEW}\n${TAKE}`
const HERE = 'issues/2026-11/items/gat-lua.md'
const THERE = 'issues/2026-11/items/gat-lua.md'
const SOURCE = 'Lúa chín đều thì gặt ngay.'
const CHANGED = `cd ../lang-ven\nsed -i "s/${SOURCE}/Lúa chín chín phần thì gặt./" ${THERE}\n${BUILD}\ncd ../xa-ben-cu`
const OFFERED = `${FROM}/exchange`
const GOOD = { lines: TAKEN }

/** The issue after, which puts an item right. */
const LATER = {
  '../so-sau/issue.yaml':
    'schema: 1\nid: lang-ven-2026-12\nnumber: 8\nperiod: 2026-12\ndate: 2026-12-05\nitems: [{ item: dinh-chinh, section: doi-song }]\n',
  '../so-sau/items/dinh-chinh.md':
    '---\ntitle: Đính chính bài gặt lúa\ncorrections:\n  - date: 2026-12-05\n    of: { issue: lang-ven-2026-11, item: gat-lua }\n    wrong: thì gặt ngay\n    right: thì chờ nắng\n---\n\nBài kỳ trước in nhầm.\n',
}

/** Rules of items that are taken from other bulletins. */
export const syncExamples: readonly Example[] = [
  commands('sync/nothing-offered', { bad: `bantin build --to html\n${NEW}\n${SYNC}`, good: TAKEN }),
  commands('sync/not-offered', { bad: `${BUILD}\n${NEW}\n${SYNC} --take gat-lau --section tin-tuc`, good: TAKEN }),
  commands('sync/no-section', { bad: `${BUILD}\n${NEW}\n${SYNC} --take gat-lua`, good: TAKEN }),
  commands('sync/already-taken', { bad: `${TAKEN}\n${TAKE}`, good: `${TAKEN}\n${SYNC} --update gat-lua` }),
  commands('sync/not-taken', { bad: `${TAKEN}\n${SYNC} --update gat-lau`, good: `${TAKEN}\n${SYNC} --update gat-lua` }),
  commands('sync/issue-not-readable', {
    bad: `${BUILD}\n${NEW}\necho "items: [" > issues/2026-11/issue.yaml\n${TAKE}`,
    good: TAKEN,
  }),
  commands('sync/file-in-the-way', {
    bad: `${BUILD}\n${NEW}\nmkdir issues/2026-11/images\ncp ${OFFERED}/images/*.svg issues/2026-11/images\nsed -i "s/1c6b57/ffffff/" issues/2026-11/images/*.svg\n${SYNC} --take nuoc-sach --section tin-tuc`,
    good: `${BUILD}\n${NEW}\n${SYNC} --take nuoc-sach --section tin-tuc`,
  }),
  commands('sync/altered-here', {
    bad: `${TAKEN}\nsed -i "s/gặt ngay/gặt từ sáng sớm/" ${HERE}\n${SYNC}`,
    good: `${TAKEN}\necho ":::bo-sung" >> ${HERE}\necho "Thôn Ven gặt từ sáng sớm." >> ${HERE}\necho ":::" >> ${HERE}\n${SYNC}`,
  }),
  commands('sync/changed-upstream', {
    bad: `${TAKEN}\n${CHANGED}\n${SYNC}`,
    good: `${TAKEN}\n${CHANGED}\n${SYNC} --update gat-lua\n${SYNC}`,
  }),
  commands('sync/kept-beside', {
    bad: `${TAKEN}\n${CHANGED}\nsed -i "s/gặt ngay/gặt từ sáng sớm/" ${HERE}\n${SYNC} --update gat-lua`,
    good: `${TAKEN}\n${CHANGED}\n${SYNC} --update gat-lua`,
  }),
  commands('sync/withdrawn', {
    bad: {
      lines: `${TAKEN}\ncd ../lang-ven\nsed -i "s/item: gat-lua/item: tin-khac/" issues/2026-11/issue.yaml\n${BUILD}\ncd ../xa-ben-cu\n${SYNC}`,
      unseen: { 'issues/2026-11/items/tin-khac.md': '---\ntitle: Tin khác\n---\n\nKênh đã thông.\n' },
    },
    good: `${TAKEN}\n${SYNC}`,
  }),
  commands('sync/no-version', {
    bad: `${TAKEN}\nsed -i "s/  hash: /  # hash: /" ${HERE}\nsed -i "s/gặt ngay/gặt từ sáng sớm/" ${HERE}\n${SYNC}`,
    good: `${TAKEN}\n${SYNC}`,
  }),
  commands('sync/corrected-upstream', {
    bad: {
      files: LATER,
      lines: `${TAKEN}\ncd ../lang-ven\ncp -r ../so-sau issues/2026-12\n${BUILD}\ncd ../xa-ben-cu\nbantin sync ../lang-ven/dist`,
    },
    good: { lines: `${TAKEN}\n${SYNC}` },
  }),
  commands('sync/altered', {
    bad: `${BUILD}\necho "Thêm một dòng." >> dist/2026-11/exchange/items/gat-lua.md\n${NEW}\n${TAKE}`,
    good: GOOD,
  }),
  commands('sync/index-not-valid', {
    bad: `${BUILD}\nrm dist/2026-11/manifest.json\necho "{" > dist/2026-11/exchange/index.json\n${NEW}\n${SYNC}`,
    good: GOOD,
  }),
  commands('sync/internal', {
    bad: `${BUILD}\nsed -i 's/"audience": "public"/"audience": "internal"/' dist/2026-11/manifest.json\n${NEW}\n${SYNC}`,
    good: GOOD,
  }),
  commands('sync/not-genuine', {
    bad: `${BUILD}\n${NEW}\n${SYNC} --trust 0000000000000000`,
    good: `bantin keys new --out ../khoa\n${BUILD}\nbantin sign --key ../khoa/*.private.json\n${NEW}\n${SYNC} --keys ../lang-ven/keys.json`,
  }),
  commands('sync/not-protected', { bad: `${NEW}\nbantin sync http://127.0.0.1:9/lang-ven/`, good: TAKEN }),
  commands('sync/unreachable', { bad: `${NEW}\nbantin sync https://127.0.0.1:9/lang-ven/`, good: TAKEN }),
]
