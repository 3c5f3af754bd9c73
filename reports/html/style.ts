import type { Lang } from '../../contract/types'
import { cssString } from './markup'

/** The product's own colours and letters, light only: paper is white. Nothing is loaded, so the stacks name what systems have. */
const SHEET = `
:root{color-scheme:light;--ink:#1b1f23;--ink-2:#454c53;--ink-3:#5e666d;--rule:#dcdfe1;--rule-2:#848c93;--paper-2:#f4f5f5;--pencil:#1e4b87;--critical:#a3211b;--high:#8a4500;--medium:#665700;--low:#38596e;--ask:#653a98;--ok:#1f6246;
--ui-zh:"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif;--ui-en:-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans CJK SC",sans-serif;
--text-zh:"Songti SC","Noto Serif SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;--text-en:Charter,"Iowan Old Style","Palatino Linotype",Palatino,P052,Georgia,"Songti SC","Noto Serif CJK SC",SimSun,serif}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#e9ebec;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{max-width:800px;margin:32px auto;padding:56px 64px 64px;background:#fdfdfc;color:var(--ink);font-size:14px}
[lang|=zh]{font-family:var(--ui-zh);font-variant-east-asian:normal;line-height:1.7;line-break:strict;text-autospace:normal;text-spacing-trim:trim-start;font-variant-numeric:tabular-nums}
[lang|=en]{font-family:var(--ui-en);line-height:1.5;font-variant-numeric:lining-nums tabular-nums;text-autospace:no-autospace;font-variant-east-asian:proportional-width}
.says:lang(zh){font-family:var(--text-zh);line-height:1.8}.says:lang(en){font-family:var(--text-en);line-height:1.55}
a{color:var(--pencil);text-underline-offset:.2em;text-decoration-thickness:1px}b,strong,th b{font-weight:600}ol,ul{list-style:none}
.aside{color:var(--ink-3);font-size:12.5px}.ask{color:var(--ask)}
.kind{color:var(--ink-3);font-size:13px}
h1{font-size:27px;line-height:1.4;font-weight:600;margin:6px 0 20px;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:19px;line-height:1.4;font-weight:600;padding-top:40px;margin-bottom:12px;border-bottom:1px solid var(--rule-2);padding-bottom:6px}
h3{font-size:16px;line-height:1.5;font-weight:600;display:flex;gap:10px}
.facts{border-block:1px solid var(--rule);padding-block:8px}
.facts>div{display:grid;grid-template-columns:7.5em 1fr;gap:12px;padding-block:3px}.facts dt{color:var(--ink-3);font-size:13px}.facts dd{overflow-wrap:anywhere}
.facts dd p+p{margin-top:2px}
.caution{border-inline-start:4px solid var(--high);padding:6px 0 6px 14px;margin-top:16px}.caution b{color:var(--high)}
.contents ol{columns:2;column-gap:40px}.contents li{padding-block:2px}.contents{padding-top:22px}.contents h2{padding-top:0}
.counts{display:flex;flex-wrap:wrap;gap:4px 24px;margin-bottom:6px}.counts span{display:inline-flex;align-items:center;gap:7px}.counts b{font-size:20px}
.ic{width:11px;height:11px;flex:none;fill:currentColor;display:inline-block;vertical-align:-.5px}.ic.line{fill:none;stroke:currentColor;stroke-width:1.6}
.level,.gap,.lack{display:inline-flex;align-items:center;gap:6px;white-space:nowrap}.level.critical,.ic.critical{color:var(--critical)}.level.high,.gap,.lack,.ic.high{color:var(--high)}.level.medium{color:var(--medium)}.level.low{color:var(--low)}.level.ask{color:var(--ask)}
.level,.gap{font-weight:600}
.sheet{width:100%;border-collapse:collapse;margin-block:10px 6px}.sheet caption{text-align:start;font-weight:600;padding-block:12px 4px}
.sheet th,.sheet td{text-align:start;vertical-align:top;padding:7px 10px;border-top:1px solid var(--rule);font-weight:400;overflow-wrap:anywhere}
.sheet thead :is(th,td){font-size:12.5px;color:var(--ink-3);border-top:0;border-bottom:1px solid var(--rule-2);padding-block:4px}.sheet thead th b{display:block;color:var(--ink)}
.sheet tbody{border-bottom:1px solid var(--rule)}.sheet tr>:first-child{padding-inline-start:0}.sheet tr>:last-child{padding-inline-end:0}.sheet .aside{display:block}
.list td:first-child{color:var(--ink-3);width:2.2em}.list :is(th,td){white-space:nowrap}.list td:nth-child(3){white-space:normal}.list td:nth-child(3){width:60%}
.figures .amount{text-align:end;white-space:nowrap}.figures td .aside{white-space:normal}
.matrix{table-layout:fixed}.matrix th:first-child{width:19%}.matrix .diff{width:15%}.matrix td,.matrix thead th:not(:first-child){border-inline-start:1px solid var(--rule);padding-inline:10px}.matrix .diff .ic{margin-inline-end:6px}
.matrix .empty{background:repeating-linear-gradient(135deg,transparent 0 6px,rgb(138 69 0/.13) 6px 7px)}.matrix .cite{display:block;margin-top:4px;font-size:12.5px}.matrix tbody th{color:var(--ink-2)}
.point{padding-block:22px 20px;border-top:1px solid var(--rule)}h2+.point{border-top:0;padding-top:6px}
.nth{color:var(--ink-3);min-width:1.4em;font-weight:400}.tags{display:flex;flex-wrap:wrap;gap:2px 16px;align-items:baseline;color:var(--ink-2);font-size:13px;margin:2px 0 8px 2.1em}.tags .rule{color:var(--ink-3);font-size:12px;margin-inline-start:auto}
.point>:not(h3,.tags){margin-inline-start:2.1em}
blockquote{font-size:15px;padding:2px 0 2px 14px;margin-block:8px;border-inline-start:3px solid var(--rule-2);overflow-wrap:anywhere}blockquote p{white-space:pre-line}
blockquote.u-critical{border-inline-start:5px double var(--critical)}blockquote.u-high{border-color:var(--high)}blockquote.u-medium{border-inline-start:3px dashed var(--medium)}blockquote.u-low{border-inline-start:3px dotted var(--low)}blockquote.u-ask{border-inline-start:3px dashed var(--ask)}blockquote.near{border-inline-start:2px dotted var(--ink-3);color:var(--ink-2);font-size:14px}
.notes{display:grid;grid-template-columns:5.4em 1fr;gap:7px 16px;margin-top:12px}.notes dt{color:var(--ink-3);font-size:13px;padding-top:1px}.notes dd{min-width:0;overflow-wrap:anywhere}.notes dd p+p{margin-top:4px}
.draft{background:var(--paper-2);padding:8px 12px;white-space:pre-line;font-size:15px}.verdict b{color:var(--ok)}.own{white-space:pre-wrap}
.follow{margin-top:14px}.follow li{padding:8px 0 0 14px;border-inline-start:1px solid var(--rule)}
.chart{display:block;width:100%;height:auto}.chart text{font-size:12px;fill:var(--ink-2)}.chart path{fill:none}.chart .grid{stroke:var(--rule)}.chart .ax{stroke:var(--rule-2)}.chart .pay{stroke-width:2.5;stroke-linejoin:round}.chart .pay.steep{stroke:var(--critical)}.chart .pay.even,.chart .pay.other{stroke:var(--pencil)}.chart .pay.other{stroke-dasharray:10 3 2 3}
.chart .loss{stroke:var(--ink);stroke-width:1.25}.chart .thirty{stroke:var(--high);stroke-width:1.5;stroke-dasharray:7 4}.chart .cap{stroke:var(--low);stroke-width:1.75;stroke-dasharray:2 3}.chart .you{stroke:var(--ink)}.chart .dot{fill:var(--ink);stroke:#fdfdfc;stroke-width:1.5}.chart .dot.high{fill:var(--high)}.chart .dot.steep{fill:var(--critical)}.chart .dot.even,.chart .dot.other{fill:var(--pencil)}
.chart .hatch-above{stroke:var(--critical);opacity:.42}.chart .hatch-open{stroke:var(--ink-3);opacity:.6}.chart [fill^="url(#hatch-above"]{fill:url(#hatch-above)}.chart [fill^="url(#hatch-open"]{fill:url(#hatch-open)}
.chart .t-critical{fill:var(--critical);font-weight:600}.chart .t-high{fill:var(--high);font-weight:600}.chart .t-pencil{fill:var(--pencil);font-weight:600}.chart .t-low{fill:var(--low)}.chart .t-ink{fill:var(--ink)}.chart .halo{paint-order:stroke;stroke:#fdfdfc;stroke-width:4px;stroke-linejoin:round}
figure{margin-block:18px 10px}.legend{display:grid;gap:2px;font-size:13px;color:var(--ink-2);margin-top:8px}.legend li{display:flex;gap:10px;align-items:center}.swatch{width:34px;height:12px;flex:none}
.hash{font-family:ui-monospace,"SFMono-Regular",Consolas,monospace;font-size:12px;overflow-wrap:anywhere}
footer{margin-top:36px;padding-top:10px;border-top:1px solid var(--rule-2);color:var(--ink-2);font-size:13px}
@media(max-width:640px){body{margin:0;padding:24px 18px 40px}.contents ol{columns:1}.facts>div{grid-template-columns:1fr;gap:0}.notes{grid-template-columns:1fr;gap:2px}.notes dd{margin-bottom:8px}.point>:not(h3,.tags),.tags{margin-inline-start:0}.wide{overflow-x:auto}.wide>.sheet{min-width:560px}.list td{white-space:normal}}
@media print{html,body{background:#fff}body{max-width:none;margin:0;padding:0;font-size:10.2pt}h1{font-size:20pt}h2{font-size:14pt;padding-top:22pt}h3{font-size:11.6pt}blockquote,.draft{font-size:10.6pt}.sheet{font-size:9.4pt}.aside,.tags,.notes dt,.kind,.legend{font-size:9pt}.tags .rule,.matrix .cite,.sheet .aside{font-size:8.6pt}
h1,h2,h3,.tags,caption,thead{break-after:avoid}h3+.tags,.tags+*{break-before:avoid}.point>.aside{break-after:avoid}#exposure .notes,#about .facts{break-inside:avoid}tr,blockquote,figure,.figures,.draft,.notes dd p,.follow li,.facts>div,.caution{break-inside:avoid}thead{display:table-header-group}section.new{break-before:page}section.new>h2{padding-top:0}p,dd,blockquote{orphans:2;widows:2}a{color:inherit;text-decoration:none}.back{display:none}}
`

/** The running title, and where the reader is: the browser prints them on every page but the first. */
function running(title: string, product: string, lang: Lang): string {
  const font = `font:8.5pt var(--ui-${lang});color:#5e666d;font-family:${lang === 'zh' ? '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC"' : '"Segoe UI",Roboto,Arial,"Noto Sans CJK SC"'},sans-serif`
  return `@page{size:A4;margin:20mm 18mm 19mm;@top-left{content:${cssString(title)};${font}}@top-right{content:${cssString(product)};${font}}@bottom-right{content:counter(page) " / " counter(pages);${font}}}@page:first{@top-left{content:none}@top-right{content:none}}`
}

/** Longest running title, in UTF-16 units: it has one line. */
const LONGEST = 40

export function style(title: string, product: string, lang: Lang): string {
  return running(title.length > LONGEST ? `${title.slice(0, LONGEST).toWellFormed()}…` : title, product, lang) + SHEET
}
