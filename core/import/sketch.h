#pragma once

#include "core/document/json_tree.h"
#include "core/model/design.h"
#include "core/model/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// A box of a foreign drawing. What the drawing does not say is guessed later.
struct SketchNode {
    std::string key{}; ///< by which edges name it
    std::string label{};
    std::string hint{}; ///< what else tells its kind: a shape, an image
    std::string id{};   ///< of our own exports, else empty
    std::string kind{}; ///< likewise
    std::string name{}; ///< likewise; else the label
    std::optional<Point> position{};
    std::string region{}; ///< key of the region that it is in; empty: none
    JsonTree parameters{};
};

struct SketchEdge {
    std::string from{};
    std::string to{};
    std::string id{};
    JsonTree parameters{};
    std::vector<Point> bends{};
};

struct SketchRegion {
    std::string key{};
    std::string id{};
    std::string name{};
    std::string location{};
    std::optional<Frame> frame{};
};

struct SketchNote {
    std::string id{};
    std::string text{};
    Point position{};
};

/// A foreign drawing, as far as it was understood.
struct Sketch {
    std::optional<std::string> name{}; ///< nothing: the drawing says none
    std::vector<SketchRegion> regions{};
    std::vector<SketchNode> nodes{};
    std::vector<SketchEdge> edges{};
    std::vector<SketchNote> notes{};
    JsonTree workload{};           ///< of our own exports
    JsonTree faults{};             ///< likewise
    std::vector<Phrase> remarks{}; ///< what was guessed or left out so far
};

/// A kind of the catalog that the words suggest: "nginx:1.25" is a reverse proxy. Empty where none does.
[[nodiscard]] std::string_view guessed_kind(std::string_view words);

/// The design: kinds guessed, ids made, boxes without a place put in columns by their distance from the users.
[[nodiscard]] Reading<Design> design_of(Sketch sketch);

/// Each reads one language.
[[nodiscard]] Reading<Sketch> sketch_of_drawio(std::string_view text);
[[nodiscard]] Reading<Sketch> sketch_of_mermaid(std::string_view text);
[[nodiscard]] Reading<Sketch> sketch_of_compose(std::string_view text);

} // namespace tiers
