#include "core/report/report_style.h"

namespace tiers {

std::string_view report_style() {
    return R"(:root {
  color-scheme: light dark;
  --window: #F3F5F8; --surface: #FFFFFF; --grid: #E6EAF0; --border: #D3DAE3; --text: #1C2430; --muted: #5A6675;
  --accent: #2F6FDE; --good: #1A7F52; --warning: #9A5B00; --bad: #C0332A;
  --clients: #475A72; --network: #1F62C9; --compute: #6B46C1; --caches: #BE2F66; --stores: #1A7A55;
  --messaging: #B45309; --other: #5A6675;
  --s0: #0072B2; --s1: #E69F00; --s2: #009E73; --s3: #CC79A7; --s4: #56B4E9; --s5: #D55E00;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --window: #14181E; --surface: #1E242C; --grid: #222932; --border: #323B47; --text: #E8ECF1; --muted: #9AA7B6;
    --accent: #6CA0FF; --good: #4CC38A; --warning: #F2B44B; --bad: #FF7A70;
    --clients: #A9BACD; --network: #74A8FF; --compute: #B39BFF; --caches: #FF8FB3; --stores: #5CCB98;
    --messaging: #F5A35C; --other: #9AA7B6;
    --s0: #3D9FDC; --s2: #14B88A; --s5: #E8742A;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 32px 24px; background: var(--window); color: var(--text);
  font: 13px/1.5 Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums;
}
main { max-width: 968px; margin: 0 auto; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 20px; line-height: 1.3; margin: 32px 0 12px; }
p { margin: 0 0 8px; max-width: 76ch; }
section { break-inside: avoid-page; }
.muted { color: var(--muted); fill: var(--muted); }
.headline { font-size: 15px; font-weight: 600; margin: 16px 0; }
.mark { font-weight: 600; white-space: nowrap; }
.met { color: var(--good); } .missed { color: var(--bad); } .too_close { color: var(--warning); }
.panel { background: var(--surface); border: 1px solid var(--border); border-radius: 8px; padding: 12px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th { font-weight: 600; font-size: 11px; color: var(--muted); text-align: left; vertical-align: bottom; }
th, td { padding: 6px 8px; }
td { border-top: 1px solid var(--grid); vertical-align: top; }
.number { text-align: right; white-space: nowrap; }
.evidence td { border-top: none; padding-top: 0; }
.evidence p:last-child, li p:last-child { margin: 0; }
ul { margin: 0; padding-left: 20px; }
li + li { margin-top: 4px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; }
dt { color: var(--muted); } dd { margin: 0; }
code { font: 12px ui-monospace, monospace; }
pre { font: 12px/1.5 ui-monospace, monospace; margin: 0 0 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
figure { margin: 0; } .panel + .panel, .panel + p, p + .panel { margin-top: 12px; }
figcaption { font-size: 15px; font-weight: 600; }
figcaption .muted { font-size: 11px; font-weight: 400; }
.strong { font-weight: 600; } a { color: var(--accent); }
.chart, .design { display: block; width: 100%; height: auto; }
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  body { padding: 0; background: none; font-size: 9pt; }
  h1 { font-size: 20pt; } h2 { font-size: 13pt; margin: 18pt 0 6pt; }
  p { max-width: none; }
  table { font-size: 8.5pt; } th, td { padding: 3px 5px; } th { font-size: 7.5pt; } th.number { white-space: normal; }
  main { max-width: none; }
  .panel { border: none; padding: 0; }
  .wide { overflow: visible; }
  section { break-inside: auto; }
  h2 { break-after: avoid; }
  figure, li, dl { break-inside: avoid; }
  tr { break-inside: avoid; } thead { display: table-header-group; }
  tr:has(+ .evidence) { break-after: avoid; }
  tbody tr:first-child { break-after: avoid; } tbody tr:last-child { break-before: avoid; }
  p:has(> a[download]) { display: none; }
}
)";
}

} // namespace tiers
