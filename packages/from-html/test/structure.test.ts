import { describe, expect, test } from 'vitest'
import { read } from './support/read.ts'
import { summary } from './support/summary.ts'

type Cases = readonly (readonly [name: string, page: string, lines: readonly string[]])[]

const run = (cases: Cases) =>
  test.each(cases)('%s', async (_name, page, lines) => expect(summary((await read(page)).manuscript)).toEqual(lines))

describe('paragraphs', () =>
  run([
    ['headings', '<h1>A</h1><h3>B</h3><div role=heading aria-level=4>C</div>', ['p heading1 ‹A›', 'p heading3 ‹B›', 'p heading4 ‹C›']],
    ['blanks are collapsed as browsers do', '<p>  a \n b<b> c</b> <i> d </i> </p>', ['p ‹a b›{bold}‹ c›‹ ›{italic}‹d›']],
    ['text between blocks', 'a<p>b</p>c<div>d<div>e</div>f</div>', ['p ‹a›', 'p ‹b›', 'p ‹c›', 'p ‹d›', 'p ‹e›', 'p ‹f›']],
    ['a break, and two that end the paragraph', '<p>a<br>b<br> <br>c<br><br><br>d', ['p ‹a⏎b›', 'p ‹c›', 'p ‹d›']],
    ['hard spaces within, not at the edges', '<p>&nbsp;&nbsp;10&nbsp;ha&nbsp;</p><p>&nbsp;</p>', ['p ‹10\u00a0ha›']],
    ['entities, also those of old pages', '<p>Ch&#225;u b&eacute; &#272;i &#x1ED1;c</p>', ['p ‹Cháu bé Đi ốc›']],
    [
      'alignment of old and new',
      '<center>a</center><p align=right>b<p style="text-align:justify">c',
      ['p center ‹a›', 'p end ‹b›', 'p justify ‹c›'],
    ],
    ['quotation and code', '<blockquote><p>a</p></blockquote><pre>  x\n   y\n</pre>', ['p quote ‹a›', 'p code ‹  x⏎   y›']],
    ['a line', 'a<hr>b', ['p ‹a›', 'rule', 'p ‹b›']],
    ['new page', '<p style="page-break-before:always">a', ['p page ‹a›']],
    ['details', '<details><summary>a</summary>b</details>', ['p {bold}‹a›', 'p ‹b›']],
    ['definitions', '<dl><dt>a<dd>b</dl>', ['p ‹a›', 'p +36 ‹b›']],
    ['lines of a chat', '<div style="white-space:pre-wrap">a\nb</div><div>c</div>', ['p ‹a⏎b›', 'p ‹c›']],
    ['titles of Word', '<p class=MsoTitle>a<p class=MsoSubtitle>b<p class=MsoToc1>c', ['p title ‹a›', 'p subtitle ‹b›', 'p contents ‹c›']],
    ['a box', '<aside class=callout role=note><p>a</p></aside>', ['box', '  p ‹a›']],
  ]))

describe('runs', () =>
  run([
    ['a font of a PDF', '<p style="font-family:ABCDEF+.VnTime">a', ['p {font=.VnTime}‹a›']],
    [
      'tags',
      '<p><b>a</b><i>b</i><u>c</u><s>d</s><sub>e</sub><sup>f</sup>',
      ['p {bold}‹a›{italic}‹b›{underline}‹c›{strike}‹d›{script=sub}‹e›{script=super}‹f›'],
    ],
    [
      'styles',
      '<p><span style="font-weight:700;font-style:italic;text-decoration:underline line-through">a</span>',
      ['p {bold italic underline strike}‹a›'],
    ],
    ['a bold tag that is not bold', '<b style="font-weight:normal">a<span style="font-weight:bold">b</span></b>', ['p ‹a›{bold}‹b›']],
    [
      'font and size',
      '<p><font face=".VnTime, Arial" size=4>a</font><span style="font:italic 10pt \'VNI-Times\'">b</span>',
      ['p {font=.VnTime size=13.5}‹a›{font=VNI-Times size=10 italic}‹b›'],
    ],
    [
      'a font of a style sheet, inherited',
      '<style>.x{font-family:".VnTimeH"}</style><div class=x><p>a<i>b</i>',
      ['p {font=.VnTimeH}‹a›{font=.VnTimeH italic}‹b›'],
    ],
    [
      'the more special rule wins',
      '<style>p.x{font-style:normal}.x{font-style:italic}p{font-style:oblique}#y{font-weight:bold}</style><p class=x>a<p>b<p id=y>c',
      ['p ‹a›', 'p {italic}‹b›', 'p {bold italic}‹c›'],
    ],
    ['rules for print are passed over', '<style>@media print{p{font-weight:bold}}p{font-style:italic}</style><p>a', ['p {italic}‹a›']],
    ['capitals by style', '<p style="text-transform:uppercase">a', ['p {capitals}‹a›']],
    ['language', '<html lang=vi><p>a <span lang=ede>b</span>', ['p ‹a ›{language=ede}‹b›']],
    [
      'links',
      '<p><a href="https://a.example/?x=1&y=2">a</a><a href="mailto:a@a.example">b</a>',
      ['p {link=https://a.example/?x=1&y=2}‹a›{link=mailto:a@a.example}‹b›'],
    ],
    ['a link within the page', '<p><a href="#x">a</a><h2 id=x>b</h2>', ['p {link=#x}‹a›', 'p heading2 (#x)‹b›']],
    ['relative links with an address', '<base href="https://a.example/b/"><p><a href="c">a</a>', ['p {link=https://a.example/b/c}‹a›']],
    [
      'quotation marks and readings',
      '<p><q>a</q><ruby>b<rt>c</rt></ruby><ruby>d<rp>(</rp><rt>e</rt><rp>)</rp></ruby>',
      ['p ‹“a”b(c)d(e)›'],
    ],
    ['signs that are pictures', '<p><img alt="👉" src="https://a.example/x.png"> a', ['p ‹👉 a›']],
  ]))

describe('lists', () =>
  run([
    ['a list closed before its next level', '<ol><li>a</ol><ol><ol type=a><li>b</ol></ol>', ['p [1.0 n1 "1."] ‹a›', 'p [1.1 n1 "a."] ‹b›']],
    ['levels', '<ul><li>a<ul><li>b</ul><li>c</ul>', ['p [1.0 "•"] ‹a›', 'p [1.1 "◦"] ‹b›', 'p [1.0 "•"] ‹c›']],
    ['a list right in a list', '<ul><li>a<ul></ul></li><ul><li>b</li></ul></ul>', ['p [1.0 "•"] ‹a›', 'p [1.1 "◦"] ‹b›']],
    [
      'start and letters',
      '<ol start=3 type=a><li>a<li value=7>b</ol><ol type=I><li>c</ol>',
      ['p [1.0 n3 "c."] ‹a›', 'p [1.0 n7 "g."] ‹b›', 'p [2.0 n1 "I."] ‹c›'],
    ],
    ['backwards', '<ol reversed><li>a<li>b</ol>', ['p [1.0 n2 "2."] ‹a›', 'p [1.0 n1 "1."] ‹b›']],
    ['two paragraphs in an item', '<ul><li><p>a<p>b</ul>', ['p [1.0 "•"] ‹a›', 'p +36 ‹b›']],
    ['tasks', '<ul><li><input type=checkbox checked> a<li><input type=checkbox> b</ul>', ['p [1.0 "•"] ‹☑ a›', 'p [1.0 "•"] ‹☐ b›']],
    [
      'paragraphs of Word, with the mark between comments',
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span>a)<span style="font:7.0pt Times">&nbsp; </span></span><![endif]>x<p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><![if !supportLists]><span>-<span>&nbsp;</span></span><![endif]>y',
      ['p [word-l0.0 nundefined "a)"] ‹x›', 'p [word-l0.1 "•"] ‹y›'],
    ],
  ]))

describe('tables', () =>
  run([
    [
      'cells whose paragraphs are aligned',
      '<table border=1><tr><td><p align=right>1<td><p align=center>a</table>',
      ['row | end p end ‹1› | center p center ‹a›'],
    ],
    [
      'head and spans',
      '<table><thead><tr><th>a<th align=right>b<tbody><tr><td colspan=2>c<tr><td rowspan=2>d<td>e<tr><td>f</table>',
      ['row head | th p ‹a› | th end p end ‹b›', 'row | 2x1 p ‹c›', 'row | 1x2 p ‹d› | p ‹e›', 'row | p ‹f›'],
    ],
    ['the caption stands before', '<table><caption>a</caption><tr><th>b</table>', ['p caption ‹a›', 'row head | th p ‹b›']],
    ['for layout only', '<table><tr><td><p>a</p></td><td><table><tr><td>b</td></tr></table></td></tr></table>', ['p ‹a›', 'p ‹b›']],
    [
      'said to be for layout',
      '<table role=presentation border=1><tr><td>a<td>b<tr><td>c<td>d</table>',
      ['p ‹a›', 'p ‹b›', 'p ‹c›', 'p ‹d›'],
    ],
    ['data without borders', '<table><tr><td>a<td>1<tr><td>b<td>2</table>', ['row | p ‹a› | p ‹1›', 'row | p ‹b› | p ‹2›']],
    ['a frame', '<table border=1><tr><td><p>a<p>b</table>', ['box', '  p ‹a›', '  p ‹b›']],
    [
      'a table in a cell',
      '<table border=1><tr><td>a<td><table border=1><tr><td>b<td>c</table></table>',
      ['row | p ‹a› | row | p ‹b› | p ‹c›'],
    ],
    ['what stands between cells is before the table', '<table border=1>a<tr><td>b<td>c</table>', ['p ‹a›', 'row | p ‹b› | p ‹c›']],
  ]))

describe('notes', () =>
  run([
    [
      'of Pandoc',
      '<p>a<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>.<section class=footnotes><hr><ol><li id=fn1><p>b<a href="#fnref1" role=doc-backlink>↩︎</a></ol></section>',
      ['p ‹a›(^n1)‹.›', '^n1 p ‹b›'],
    ],
    [
      'of GitHub',
      '<p>a<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup><section data-footnotes><h2>Footnotes</h2><ol><li id="user-content-fn-1"><p>b <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>',
      ['p ‹a›(^n1)', '^n1 p ‹b›'],
    ],
    [
      'of Word',
      '<p>a<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a><div style="mso-element:footnote-list"><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> b<p>c</div></div>',
      ['p ‹a›(^n1)', '^n1 p ‹b›', '^n1 p ‹c›'],
    ],
    [
      'two signs of one note',
      '<p>a<a id=r1 href="#n">*</a> b<a id=r2 href="#n">*</a><p id=n><a href="#r1">*</a> c',
      ['p ‹a›(^n1)‹ b›(^n1)', '^n1 p ‹c›'],
    ],
    ['a short link that is none', '<p><a href="#x">1</a><p id=x>a', ['p {link=#x}‹1›', 'p (#x)‹a›']],
  ]))
