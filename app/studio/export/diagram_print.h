#pragma once

#include "core/model/design.h"

class QWidget;

namespace tiers::studio {

/// Asks for a printer and prints the design on one page, as large as fits; of it the selection where there is one and
/// the person asks for it.
void printDesign(const Design& design, const Design& selection, QWidget* window);
/// Shows the page of the whole design first.
void previewPrint(const Design& design, QWidget* window);

} // namespace tiers::studio
