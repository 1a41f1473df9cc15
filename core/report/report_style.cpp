#include "core/report/report_style.h"

namespace tiers {

std::string_view report_style() {
    return R"(:root {
  color-scheme: light dark;
  --window: #F3F5F8; --surface: #FFFFFF; --grid: #E6EAF0; --border: #D3DAE3; --text: #1C2430; --muted: #5A6675;
  --accent: #2F6FDE; --good: #1A7F52; --warning: #9A5B00; --bad: #C0332A;
  --clients: #475A72; --network: #1F62C9; --compute: #6B46C1; --caches: #BE2F66; --stores: #1A7A55;
  --messaging: #B45309; --other: #5A6675;
}
@media (prefers-color-scheme: dark) {
  :root {
    --window: #14181E; --surface: #1E242C; --grid: #222932; --border: #323B47; --text: #E8ECF1; --muted: #9AA7B6;
    --accent: #6CA0FF; --good: #4CC38A; --warning: #F2B44B; --bad: #FF7A70;
    --clients: #A9BACD; --network: #74A8FF; --compute: #B39BFF; --caches: #FF8FB3; --stores: #5CCB98;
    --messaging: #F5A35C; --other: #9AA7B6;
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
.constraints td:nth-child(2) { min-width: 200px; }
.evidence td { border-top: none; padding-top: 0; }
.evidence p:last-child, li p:last-child { margin: 0; }
ul { margin: 0; padding-left: 20px; }
li + li { margin-top: 4px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; }
dt { color: var(--muted); } dd { margin: 0; }
code { font: 12px ui-monospace, monospace; }
figure { margin: 0; } figure + figure { margin-top: 24px; }
figcaption { font-size: 15px; font-weight: 600; }
figcaption .muted { font-size: 11px; font-weight: 400; }
svg { font: 13px Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; }
svg text { fill: var(--text); } svg text.muted { fill: var(--muted); font-size: 11px; }
.chart, .design { display: block; width: 100%; height: auto; }
.grid { stroke: var(--grid); } svg .axis { font-size: 11px; fill: var(--muted); }
.end { text-anchor: end; } .middle { text-anchor: middle; }
.warmup { fill: var(--muted); opacity: .12; }
.series { fill: none; stroke-width: 1.5; stroke-linejoin: round; }
.s0 { stroke: #0072B2; } .s1 { stroke: #E69F00; stroke-dasharray: 6 3; } .s2 { stroke: #009E73; stroke-dasharray: 2 2; }
.s3 { stroke: #CC79A7; stroke-dasharray: 8 3 2 3; } .s4 { stroke: #56B4E9; stroke-dasharray: 12 4; }
.s5 { stroke: #D55E00; stroke-dasharray: 4 4; }
.limit { stroke: var(--bad); stroke-width: 1; stroke-dasharray: 3 3; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 4px 0 0 56px; font-size: 11px; max-width: none; }
.region { fill: var(--accent); fill-opacity: .04; stroke: var(--border); }
.card { fill: var(--surface); stroke: var(--border); } .card.named { stroke: var(--bad); stroke-width: 2; }
.name { font-weight: 600; }
.clients { fill: var(--clients); } .network { fill: var(--network); } .compute { fill: var(--compute); }
.caches { fill: var(--caches); } .stores { fill: var(--stores); } .messaging { fill: var(--messaging); }
.other { fill: var(--other); }
.load.accent { fill: var(--accent); } .load.warning { fill: var(--warning); } .load.bad { fill: var(--bad); }
.link { fill: none; stroke: var(--muted); stroke-width: 1.5; } .head { fill: var(--muted); }
.resolve { stroke-dasharray: 1.5 3; } .message { stroke-dasharray: 6 4; } .replicate { stroke-width: 3; }
@media print {
  body { padding: 0; background: none; font-size: 10pt; }
  .panel { border: none; padding: 0; }
  h2 { break-after: avoid; }
}
)";
}

} // namespace tiers
