#include "core/catalog/settings.h"
