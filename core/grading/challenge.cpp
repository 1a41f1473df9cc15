#include "core/grading/challenge.h"
