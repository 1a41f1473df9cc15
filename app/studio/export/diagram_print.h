#pragma once

#include "core/model/design.h"

class QWidget;

namespace tiers::studio {

/// Asks for a printer and prints the design on one page, as large as fits.
void printDesign(const Design& design, QWidget* window);
/// Shows the page first.
void previewPrint(const Design& design, QWidget* window);

} // namespace tiers::studio
