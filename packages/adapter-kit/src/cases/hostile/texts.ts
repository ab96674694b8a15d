/** Texts of one kind that a careless form takes for something else. */
export interface HostileTexts {
  readonly name: string
  readonly texts: readonly string[]
  /** What a reader must find of a text, in order; the text itself unless told. */
  readonly literals?: (text: string) => readonly string[]
  /** A form may refuse them with a finding of its own: its fonts lack the letters. */
  readonly refusable: boolean
}

const markup: HostileTexts = {
  name: 'hostile-markup',
  refusable: false,
  texts: [
    '<b>đậm</b> & &amp; &#60; ]]> <!-- ẩn --> <?php ?>',
    '<script>alert("1")</script> <img src=x onerror=alert(2)>',
    '#set text(red); $x^2$ @nhan <nhan> *sao* _gạch_ = Đề // ghi /* chú */ #{1+1} \\u{41}',
    '\\section{Đề} \\% $\\frac{1}{2}$ {\\bf a} ^ ~ \\verb|x|',
    '{{ 7*7 }} \u0024{7*7} <%= 1 %> {% if %} [[liên]] {#ma}',
    '**đậm** [chữ](javascript:alert(3)) ![ảnh](x) `mã` | ô | --- > #',
    '\'đơn\' "kép" `ngược` \\ \\\\ \\n %0A =SUM(A1) +1 @lệnh',
  ],
}

const longWords: HostileTexts = {
  name: 'hostile-long-words',
  refusable: false,
  texts: ['ă'.repeat(300), 'W'.repeat(300), `${'dài'.repeat(99)}hết`],
}

const scripts: HostileTexts = {
  name: 'hostile-scripts',
  refusable: true,
  texts: ['שלום עולם', 'مرحبا بالعالم', '漢字 仮名', 'Привет 🙂'],
}

/** No reader sees them; control characters and noncharacters never get as far as a form. */
const UNSEEN = ['\u00ad', '\u2028', '\u200b', '\ufeff', '\u{e0067}']

/** The words around a character that no reader sees must come out. */
const invisible: HostileTexts = {
  name: 'hostile-invisible',
  refusable: true,
  texts: UNSEEN.map((character, index) => `đầu${index} ${character} cuối${index}`),
  literals: (text) => [text.slice(0, 4), text.slice(text.indexOf('cuối'))],
}

/** Everything that the kit throws at a form. */
export const hostileTexts: readonly HostileTexts[] = [markup, longWords, scripts, invisible]
