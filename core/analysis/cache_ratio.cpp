#include "core/analysis/cache_ratio.h"
