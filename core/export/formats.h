#pragma once

#include "core/model/design.h"
#include "core/model/voice.h"

#include <string>

namespace tiers {

/// A design in the languages of other programs. Each is a whole file, ends with a newline, and is the same for the same
/// design. What a language has no word for is left out; ids, names, kinds, regions and links are always there.

/// A Mermaid flowchart: regions as subgraphs, kinds told in comments that the import reads again.
[[nodiscard]] std::string write_mermaid(const Design& design, const Voice& voice = {});
/// A directed graph for Graphviz. Places are kept for `neato -n`; `dot` lays it out anew.
[[nodiscard]] std::string write_graphviz(const Design& design, const Voice& voice = {});
/// A draw.io file (mxGraph, not compressed) with places, icons and labels. Kinds and parameters stand in attributes
/// that draw.io shows as data of a shape and that the import reads again.
[[nodiscard]] std::string write_drawio(const Design& design, const Voice& voice = {});
/// A container diagram of the C4 model for PlantUML, which brings the C4 library itself.
[[nodiscard]] std::string write_plantuml(const Design& design, const Voice& voice = {});

} // namespace tiers
