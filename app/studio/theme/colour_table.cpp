#include "app/studio/theme/colour_table.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tiers::studio {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

QColor pick(Pair pair, Shade shade) {
    return QColor::fromRgb(shade == Shade::Light ? pair.light : pair.dark);
}

Pair tokenPair(Token token) {
    switch (token) {
    case Token::Window: return {0xF3F5F8, 0x14181E};
    case Token::Canvas: return {0xFAFBFC, 0x171C23};
    case Token::Surface: return {0xFFFFFF, 0x1E242C};
    case Token::Grid: return {0xE6EAF0, 0x222932};
    case Token::Border: return {0xD3DAE3, 0x323B47};
    case Token::Text: return {0x1C2430, 0xE8ECF1};
    case Token::Muted: return {0x5A6675, 0x9AA7B6};
    case Token::Accent: return {0x2B69D6, 0x6CA0FF};
    case Token::OnAccent: return {0xFFFFFF, 0x0E1420};
    case Token::Good: return {0x1A7F52, 0x4CC38A};
    case Token::Warning: return {0x9A5B00, 0xF2B44B};
    case Token::Bad: return {0xC0332A, 0xFF7A70};
    }
    return {};
}

Pair familyPair(Family family) {
    switch (family) {
    case Family::Clients: return {0x475A72, 0xA9BACD};
    case Family::Network: return {0x1F62C9, 0x74A8FF};
    case Family::Compute: return {0x6B46C1, 0xB39BFF};
    case Family::Caches: return {0xBE2F66, 0xFF8FB3};
    case Family::Stores: return {0x1A7A55, 0x5CCB98};
    case Family::Messaging: return {0xB45309, 0xF5A35C};
    case Family::Other: return {0x5A6675, 0x9AA7B6};
    }
    return {};
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor tokenColor(Token token, Shade shade) {
    return pick(tokenPair(token), shade);
}

QColor familyHue(Family family, Shade shade) {
    return pick(familyPair(family), shade);
}

QColor seriesHue(int index, Shade shade) {
    static constexpr std::array<Pair, 6> okabeIto{{
        {0x0072B2, 0x3D9FDC},
        {0xE69F00, 0xE69F00},
        {0x009E73, 0x14B88A},
        {0xCC79A7, 0xCC79A7},
        {0x56B4E9, 0x56B4E9},
        {0xD55E00, 0xE8742A},
    }};
    const auto count = static_cast<int>(okabeIto.size());
    return pick(okabeIto[static_cast<std::size_t>(((index % count) + count) % count)], shade);
}

QColor mixed(const QColor& ground, const QColor& top, double share) {
    const auto blend = [share](float below, float above) {
        return std::clamp(static_cast<float>(below + (above - below) * share), 0.0F, 1.0F);
    };
    return QColor::fromRgbF(blend(ground.redF(), top.redF()), blend(ground.greenF(), top.greenF()),
                            blend(ground.blueF(), top.blueF()));
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace tiers::studio
