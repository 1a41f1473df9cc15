#include "core/analysis/availability.h"
