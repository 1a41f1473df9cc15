#include "core/drawing/text_width.h"

#include <array>
#include <cstdint>

namespace tiers {
namespace {

constexpr unsigned char first_printable = 0x20;
constexpr std::size_t printable_count = 95;
using Advances = std::array<std::uint16_t, printable_count>;

/// Advance widths of Inter's letters from blank to tilde, in thousandths of the font's size.
constexpr Advances regular{281, 278, 403, 631, 638, 813, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357,
                           625, 464, 605, 636, 642, 608, 624, 571, 616, 624, 276, 280, 659, 659, 659, 507,
                           936, 676, 651, 727, 719, 598, 587, 743, 740, 264, 543, 652, 563, 889, 753, 761,
                           635, 761, 639, 638, 642, 741, 676, 949, 642, 665, 625, 362, 357, 362, 469, 452,
                           497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544, 237, 869, 585, 597,
                           609, 609, 372, 523, 364, 581, 557, 813, 540, 557, 541, 362, 327, 362, 659};
constexpr Advances semibold{248, 309, 396, 643, 649, 844, 663, 213,  393, 393, 543, 673, 295, 466, 290, 379,
                            667, 481, 621, 652, 666, 632, 648, 587,  646, 648, 290, 295, 673, 673, 673, 544,
                            999, 724, 657, 744, 724, 608, 586, 755,  744, 275, 561, 677, 566, 906, 741, 775,
                            643, 776, 651, 649, 660, 734, 724, 1007, 690, 705, 653, 393, 379, 393, 481, 468,
                            497, 575, 630, 577, 630, 593, 377, 625,  613, 261, 261, 569, 261, 898, 610, 608,
                            625, 625, 397, 549, 380, 608, 576, 837,  563, 576, 562, 393, 358, 393, 673};
/// Of any other letter: about that of Inter's widest Latin ones; Chinese ones are wider by two thirds.
constexpr double other_advance = 620;
constexpr double wide_advance = 1000;
constexpr unsigned char first_of_three_bytes = 0xE3; // U+3000 and above

bool begins_letter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

double advance(unsigned char first, const Advances& advances) {
    if (first < first_printable) return 0;
    if (const auto place = static_cast<std::size_t>(first - first_printable); place < printable_count)
        return advances[place];
    return first >= first_of_three_bytes ? wide_advance : other_advance;
}

} // namespace

double text_width(std::string_view text, double size, FontWeight weight) {
    const Advances& advances = weight == FontWeight::Semibold ? semibold : regular;
    double thousandths = 0;
    for (const char byte : text)
        if (begins_letter(byte)) thousandths += advance(static_cast<unsigned char>(byte), advances);
    return thousandths * size / 1000;
}

std::string elided(std::string_view text, double width, double size, FontWeight weight) {
    if (text_width(text, size, weight) <= width) return std::string{text};
    static constexpr std::string_view ellipsis = "…";
    std::string_view kept = text;
    while (!kept.empty() && text_width(kept, size, weight) + text_width(ellipsis, size, weight) > width) {
        while (!begins_letter(kept.back()) && kept.size() > 1) kept.remove_suffix(1);
        kept.remove_suffix(1);
    }
    while (kept.ends_with(' ')) kept.remove_suffix(1);
    return std::string{kept} + std::string{ellipsis};
}

} // namespace tiers
