#include "core/graph/route_plan.h"
