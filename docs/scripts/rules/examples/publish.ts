import type { Example } from '../example.ts'
import { commands } from '../kinds/commands.ts'

const BUILD = 'bantin build --to html'
const SEND = 'bantin publish --to ../usb'
const GOOD = `${BUILD}\n${SEND}`
const MANIFEST = 'dist/2026-11/manifest.json'
const S3 = 'bantin publish --to s3://lang-ven/ban-tin --endpoint https://kho.example --dry-run'

/** Rules of publishing. */
export const publishExamples: readonly Example[] = [
  commands('publish/no-output', { bad: SEND, good: GOOD }),
  commands('publish/altered', { bad: `${BUILD}\necho "Sửa tay." >> dist/2026-11/web/gat-lua.html\n${SEND}`, good: GOOD }),
  commands('publish/foreign-files', { bad: `${BUILD}\necho "Ghi chú." > dist/2026-11/ghi-chu.txt\n${SEND}`, good: GOOD }),
  commands('publish/unsafe-path', { bad: `${BUILD}\nsed -i "s#web/gat-lua.html#.bi-mat/gat-lua.html#" ${MANIFEST}\n${SEND}`, good: GOOD }),
  commands('publish/internal', {
    bad: `sed -i "s/audience: public/audience: internal/" issues/2026-11/issue.yaml\nsed -i "s/audiences: [public]/audiences: [internal]/" bulletin.yaml\n${GOOD}`,
    good: GOOD,
  }),
  commands('publish/bad-target', { bad: `${BUILD}\nbantin publish --to ftp://may-chu.example/ban-tin`, good: GOOD }),
  commands('publish/no-credentials', {
    bad: `${BUILD}\n${S3}`,
    good: GOOD,
  }),
  commands('publish/no-rsync', {
    bad: `${BUILD}\nPATH=/khong-co-rsync bantin publish --to rsync://may-chu.example/ban-tin`,
    good: GOOD,
  }),
  commands('publish/foreign-target', {
    bad: `${BUILD}\nmkdir ../usb/web\necho "Trang của người khác." > ../usb/web/index.html\n${SEND}`,
    good: `${BUILD}\nbantin publish --to ../usb/ban-tin`,
  }),
  commands('publish/state-lost', {
    bad: `${GOOD}\necho "{" > ../usb/.bantin-publish.json\n${SEND}`,
    good: `${GOOD}\n${SEND}`,
  }),
  commands('publish/kept-foreign', {
    bad: `bantin build --to html,text\n${SEND}\necho "Sửa tay." >> ../usb/text/lang-ven-2026-11.txt\n${BUILD}\n${SEND} --prune`,
    good: `bantin build --to html,text\n${SEND}\n${BUILD}\n${SEND} --prune`,
  }),
  commands('publish/target-failed', { bad: `${BUILD}\necho "Đây là tệp." > ../usb\n${SEND}`, good: GOOD }),
]
