import { type Example, imported } from '../example.ts'

/** Rules of files that are imported. */
export const importExamples: readonly Example[] = [
  imported('text/empty', 'bai.txt', { good: 'GẶT SỚM\n\nLúa chín đều.\n', bad: '\n\n' }),
  imported('import/unknown-format', 'bai.xyz', { good: '', bad: '\u0000\u0001\u0002\u0003' }),
  imported('import/secret-grade', 'cong-van.txt', { good: 'GẶT SỚM\n\nLúa chín đều.\n', bad: 'TỐI MẬT\n\nLúa chín đều.\n' }),
  imported('text/file-name', 'bai.txt', { good: 'GẶT SỚM\n\nLúa chín đều.\n', bad: 'GẶT SỚM\n\nLúa chín đều.\n\nanh-gat-lua.jpg\n' }),
  imported('html/no-words', 'bai.html', {
    good: '<html><body><h1>Gặt sớm</h1><p>Lúa chín đều.</p></body></html>',
    bad: '<html><body><div></div></body></html>',
  }),
  imported('html/missing-picture', 'bai.html', {
    good: '<h1>Gặt sớm</h1><p>Lúa chín đều.</p>',
    bad: '<h1>Gặt sớm</h1><p>Lúa chín đều.</p><p><img src="lua.jpg" alt="Lúa chín"></p>',
  }),
  imported('html/unsafe-link', 'bai.html', {
    good: '<h1>Gặt sớm</h1><p>Lúa chín đều, <a href="https://lang-ven.example/">xem lịch</a>.</p>',
    bad: '<h1>Gặt sớm</h1><p>Lúa chín đều, <a href="javascript:mo()">xem lịch</a>.</p>',
  }),
  imported('import/merged-cells', 'bai.html', {
    good: '<h1>Lịch gặt</h1><table><tr><th>Thôn</th><th>Ngày</th></tr><tr><td>Ven</td><td>12/11</td></tr></table>',
    bad: '<h1>Lịch gặt</h1><table><tr><th>Thôn</th><th>Ngày</th></tr><tr><td colspan="2">Nghỉ mưa</td></tr><tr><td>Ven</td><td>12/11</td></tr></table>',
  }),
  imported('import/underline-dropped', 'bai.html', {
    good: '<h1>Gặt sớm</h1><p>Gặt <strong>trước mưa</strong> cho kịp.</p>',
    bad: '<h1>Gặt sớm</h1><p>Gặt <u>trước mưa</u> cho kịp.</p>',
  }),
  imported('import/old-place', 'bai.txt', {
    good: 'GẶT SỚM\n\nLúa từ tỉnh Gia Lai về chợ.\n',
    bad: 'GẶT SỚM\n\nNgày 12 tháng 5 năm 2019, lúa từ tỉnh Bình Định về chợ.\n',
  }),
]
