#include "core/document/design_document.h"
