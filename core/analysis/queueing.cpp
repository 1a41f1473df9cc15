#include "core/analysis/queueing.h"
