#include "core/graph/architecture_graph.h"
