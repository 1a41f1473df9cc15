#include "core/drawing/colours.h"

namespace tiers {

const Colours& colours_of(Ground ground) {
    static constexpr Colours light{
        .canvas = "#FAFBFC",
        .surface = "#FFFFFF",
        .grid = "#E6EAF0",
        .border = "#D3DAE3",
        .text = "#1C2430",
        .muted = "#5A6675",
        .accent = "#2B69D6",
        .good = "#1A7F52",
        .warning = "#9A5B00",
        .bad = "#C0332A",
        .families = {"#475A72", "#1F62C9", "#6B46C1", "#BE2F66", "#1A7A55", "#B45309", "#5A6675"},
        .series = {"#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"}};
    static constexpr Colours dark{
        .canvas = "#171C23",
        .surface = "#1E242C",
        .grid = "#222932",
        .border = "#323B47",
        .text = "#E8ECF1",
        .muted = "#9AA7B6",
        .accent = "#6CA0FF",
        .good = "#4CC38A",
        .warning = "#F2B44B",
        .bad = "#FF7A70",
        .families = {"#A9BACD", "#74A8FF", "#B39BFF", "#FF8FB3", "#5CCB98", "#F5A35C", "#9AA7B6"},
        .series = {"#3D9FDC", "#E69F00", "#14B88A", "#CC79A7", "#56B4E9", "#E8742A"}};
    return ground == Ground::Light ? light : dark;
}

const Colours& page_colours() {
    static constexpr Colours named{
        .canvas = "var(--surface)",
        .surface = "var(--surface)",
        .grid = "var(--grid)",
        .border = "var(--border)",
        .text = "var(--text)",
        .muted = "var(--muted)",
        .accent = "var(--accent)",
        .good = "var(--good)",
        .warning = "var(--warning)",
        .bad = "var(--bad)",
        .families = {"var(--clients)", "var(--network)", "var(--compute)", "var(--caches)", "var(--stores)",
                     "var(--messaging)", "var(--other)"},
        .series = {"var(--s0)", "var(--s1)", "var(--s2)", "var(--s3)", "var(--s4)", "var(--s5)"}};
    return named;
}

} // namespace tiers
