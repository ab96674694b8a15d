/** The look of the report: readable on a phone, on paper and without colours. */
export const style = `:root{color-scheme:light dark;--ink:#1b1b1b;--dim:#555;--line:#c8c8c8;--paper:#fff;--soft:#f4f4f1;--accent:#1c6b57;--del:#8c1d1d;--ins:#14532d}
@media(prefers-color-scheme:dark){:root{--ink:#eee;--dim:#bbb;--line:#555;--paper:#171717;--soft:#232323;--accent:#7cc9b3;--del:#ffb4ab;--ins:#9fe0b0}}
*{box-sizing:border-box}body{margin:0 auto;padding:1rem;max-width:60rem;font:1rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 1rem}h2{font-size:1.2rem;margin:2rem 0 .5rem;padding-top:.5rem;border-top:2px solid var(--accent)}h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.25rem 0 .75rem}.dim{color:var(--dim);font-size:.9rem}
.counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.5rem;padding:0;margin:0;list-style:none}
.counts li{padding:.5rem .75rem;background:var(--soft);border-radius:.25rem}.counts b{display:block;font-size:1.4rem;line-height:1.2}.counts a{color:var(--accent)}
ul,ol{padding-left:1.25rem}li{margin:.35rem 0}.list{list-style:none;padding:0}.list>li{padding:.5rem 0;border-bottom:1px solid var(--line);margin:0}
del{color:var(--del);text-decoration:line-through}ins{color:var(--ins);text-decoration:underline;font-weight:600}
del::before,del::after,ins::before,ins::after{display:inline-block;text-decoration:none;font-weight:400}del::before{content:"[−\\2009"}del::after{content:"]"}ins::before{content:"[+\\2009"}ins::after{content:"]"}
.tag{display:inline-block;padding:0 .4rem;border:1px solid var(--line);border-radius:.25rem;font-size:.85rem}
table{border-collapse:collapse;width:100%;font-size:.95rem}th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line)}th{overflow-wrap:normal}td+td{overflow-wrap:normal}a{color:var(--accent)}
summary{cursor:pointer;padding:.35rem 0;font-weight:600}pre,.text{white-space:pre-wrap}
.refused{border:3px solid var(--del);padding:1rem}
@media print{body{max-width:none;padding:0;font-size:10pt}:root{--ink:#000;--dim:#333;--paper:#fff;--soft:#fff}.list>li{break-inside:avoid}}`
