#include "core/catalog/kind.h"
