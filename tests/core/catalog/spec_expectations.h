#pragma once

#include "core/catalog/settings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <span>
#include <string>

namespace tiers {

/// What must hold for the parameters of every kind and of every link.
inline void expect_sound(std::span<const ParameterSpec> specs) {
    std::set<std::string> names;
    for (const ParameterSpec& spec : specs) {
        SCOPED_TRACE(spec.name);
        EXPECT_TRUE(names.insert(spec.name).second) << "twice";
        EXPECT_FALSE(spec.title.empty());
        EXPECT_GT(spec.help.size(), 20U);
        EXPECT_TRUE(spec.help.ends_with(".")) << spec.help;
        EXPECT_EQ(spec.help.find('!'), std::string::npos);
        EXPECT_EQ(spec.help.find("  "), std::string::npos) << spec.help;
        EXPECT_EQ(spec.type == ParameterType::Choice, !spec.choices.empty());
        for (const std::string& choice : spec.simulated_choices) {
            EXPECT_NE(std::ranges::find(spec.choices, choice), spec.choices.end()) << choice;
        }
        if (spec.minimum && spec.maximum) {
            EXPECT_LT(*spec.minimum, *spec.maximum);
        }
        if (!spec.default_text.empty()) {
            const ParameterCheck check = parse_parameter(spec, spec.default_text);
            ASSERT_TRUE(check.value) << spec.default_text << ": " << check.expectation;
            EXPECT_EQ(parameter_text(*check.value), spec.default_text);
            EXPECT_TRUE(is_simulated(spec, *check.value)) << "a default must run";
        }
    }
}

} // namespace tiers
