#include "core/catalog/link_kind.h"
