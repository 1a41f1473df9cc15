#include "core/graph/lint.h"
