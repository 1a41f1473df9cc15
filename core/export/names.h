#pragma once

#include "core/model/design.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace tiers {

/// Identifiers of a language that takes letters, digits and underscores only: from ids, each told apart from the
/// others.
class Names {
  public:
    /// The same name for the same kind of thing and id, a new one otherwise.
    [[nodiscard]] const std::string& of(std::string_view prefix, const std::string& id);

  private:
    std::map<std::string, std::string> m_names;
    std::set<std::string> m_taken;
};

/// The text in one line: control characters and line breaks become blanks.
[[nodiscard]] std::string in_one_line(std::string_view text);

/// The region's id, and its location where that says more.
[[nodiscard]] std::string region_label(const Region& region);

} // namespace tiers
