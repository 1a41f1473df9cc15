#include "core/grading/verdict.h"
