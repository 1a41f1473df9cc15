#include "core/simulation/engine.h"
