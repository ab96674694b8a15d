import type { Example } from '../example.ts'
import { commands } from '../kinds/commands.ts'

const BUILD = 'bantin build --to html'
const FIRST = 'GẶT SỚM\n\nLúa chín đều thì gặt ngay.\n\nPhơi thóc ba nắng.\n'
const AGAIN = 'bantin import bai.txt --into 2026-12'
const TEXT = { 'bai.txt': FIRST }
const ITEM = 'issues/2026-12/items/gat-som.md'
const later = (text: string) => `${AGAIN}\nsed -i "s/gặt ngay/gặt liền tay/" ${ITEM}\nsed -i "s/${text}" bai.txt\n${AGAIN}`
const importing = (lines: string) => ({ lines, files: TEXT })

/** Rules of folders: what is made anew, what a build writes, what an import writes. */
export const folderExamples: readonly Example[] = [
  commands('new/place-taken', { bad: 'bantin new issue 2026-11', good: 'bantin new issue 2026-12' }),
  commands('new/bad-name', { bad: 'bantin new issue "Số Tết"', good: 'bantin new issue so-tet' }),
  commands('new/bulletin-broken', {
    bad: 'sed -i "s/periodicity: monthly/periodicity: moi-thang/" bulletin.yaml\nbantin new issue',
    good: 'bantin new issue',
  }),
  commands('output/foreign-folder', { bad: `mkdir dist/2026-11\necho "Thư mời." > dist/2026-11/thu-moi.txt\n${BUILD}`, good: BUILD }),
  commands('output/foreign-files', { bad: `${BUILD}\necho "Thư mời." > dist/2026-11/thu-moi.txt\n${BUILD}`, good: `${BUILD}\n${BUILD}` }),
  commands('output/not-writable', { bad: `echo "Đây là tệp." > dist\n${BUILD}`, good: BUILD }),
  commands('import/merged', { bad: importing(later('ba nắng/bốn nắng/')), good: importing(`${AGAIN}\n${AGAIN}`) }),
  commands('import/conflict', { bad: importing(later('gặt ngay/gặt sớm/')), good: importing(`${AGAIN}\n${AGAIN}`) }),
  commands('import/stays-deleted', {
    bad: importing(`${AGAIN}\nrm ${ITEM}\nsed -i "s/ba nắng/bốn nắng/" bai.txt\n${AGAIN}`),
    good: importing(`${AGAIN}\nsed -i "s/ba nắng/bốn nắng/" bai.txt\n${AGAIN}`),
  }),
  commands('import/gone-from-source', {
    bad: importing(`${AGAIN}\necho "Đã chuyển sang tệp khác." > bai.txt\n${AGAIN}`),
    good: importing(`${AGAIN}\n${AGAIN}`),
  }),
  commands('file/over-limit', {
    bad: 'truncate -s 60000000 issues/2026-11/images/dong-lua.svg\nbantin check',
    good: 'bantin check',
  }),
  commands('import/too-large', {
    bad: importing('truncate -s 210000000 bai.txt\nbantin import bai.txt --into 2026-12'),
    good: importing(AGAIN),
  }),
]
