#pragma once

#include "app/picture/diagram_file.h"
#include "core/report/content.h"

#include <string>

namespace tiers::picture {

/// A report as a PDF file: pages with a head and a foot, tables that begin again with their titles where a page ends,
/// drawings in vectors. The content's drawings must be in colours of their own, not in a page's names. Designs are
/// attached to the file.
[[nodiscard]] Reading<std::string> print_report(const Content& content, Paper paper);

} // namespace tiers::picture
