#include "core/analysis/cost.h"
