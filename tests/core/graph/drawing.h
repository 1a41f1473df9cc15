#pragma once

#include "core/graph/route_plan.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace tiers::test {

/// A design written as a person would draw it. Components and links keep the order of the calls; a link's id is
/// "from-to".
class Drawing {
  public:
    Drawing& box(const std::string& id, const std::string& kind, Parameters parameters = {});
    Drawing& box_in(const std::string& region, const std::string& id, const std::string& kind,
                    Parameters parameters = {});
    Drawing& region(const std::string& id, const std::string& location);
    Drawing& link(const std::string& from, const std::string& to, Parameters parameters = {});
    /// Links each to the next.
    Drawing& chain(std::initializer_list<const char*> ids);

    [[nodiscard]] const Design& design() const { return m_design; }

  private:
    Design m_design;
};

/// A link's `classes`.
[[nodiscard]] Parameters only(std::initializer_list<const char*> classes);

/// One population "visitors" that makes these classes.
[[nodiscard]] Workload workload_of(std::vector<RequestClass> classes);

// Classes that most tests need.
[[nodiscard]] RequestClass browse(); ///< cacheable read
[[nodiscard]] RequestClass cart();   ///< read that nothing may keep
[[nodiscard]] RequestClass image();  ///< static read
[[nodiscard]] RequestClass order();  ///< write

/// A step and what follows in one line, by the names of the kinds: "Ask users > [Resolve dns, Serve api > Read db]".
/// A step that happens on a miss has a question mark, one that happens after the answer a tilde.
[[nodiscard]] std::string sketch(const RouteStep& step);

/// The sketch of the only route of `request_class`, or its diagnosis after "no way: ".
[[nodiscard]] std::string way(const Drawing& drawing, const RequestClass& request_class);
/// Its diagnosis; fails the test where it has none.
[[nodiscard]] Diagnosis diagnosis_of(const Drawing& drawing, const RequestClass& request_class);

} // namespace tiers::test
