#pragma once

namespace tiers::studio {

/// Sizes of what is drawn on the canvas, in canvas units (pixels at 100 %).
namespace metrics {

inline constexpr double snapStep = 8;     ///< moves and resizes snap to it
inline constexpr double cardRadius = 8;   ///< corners of cards
inline constexpr double cornerRadius = 8; ///< bends of links
inline constexpr double nameRoom = 48;    ///< below a card, for the name that it has at small scales
inline constexpr double nameWidth = 256;
inline constexpr double portDiameter = 10;
inline constexpr double portSnapRadius = 24; ///< from here a wire jumps to a port
inline constexpr double linkWidth = 1.5;
inline constexpr double bendHandle = 7; ///< squares on a selected link that was led by hand
inline constexpr double linkGrip = 12;  ///< how wide a link is for the mouse
inline constexpr double regionTabHeight = 26;
inline constexpr double regionGrip = 10; ///< how wide a region's border and corners are for the mouse
inline constexpr double noteWidth = 200;
inline constexpr double notePadding = 10;

/// Below these scales cards tell their name and state only, then become a box with an icon, then a block of the colour
/// of their state.
inline constexpr double fullDetail = 0.75;
inline constexpr double boxDetail = 0.4;
inline constexpr double nameDetail = 0.28; ///< from here on a box has its name below it
inline constexpr double blockDetail = 0.2;

} // namespace metrics

/// What lies above what.
enum CanvasLayer { RegionLayer, NoteLayer, LinkLayer, GhostLayer, SelectedLinkLayer, CardLayer, MarkLayer, DraftLayer };

} // namespace tiers::studio
