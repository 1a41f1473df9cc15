#include "core/document/design_document.h"
#include "resources/schemas/catalog_schema.h"

#include <cstdio>

/// Writes `catalog.schema.json` to the file that it is given.
int main(int count, char** arguments) {
    if (count != 2) {
        std::fputs("usage: write-catalog-schema FILE\n", stderr);
        return 2;
    }
    if (const auto problem = tiers::write_file(arguments[1], tiers::write_catalog_schema())) {
        std::fprintf(stderr, "%s: %s\n", arguments[1], problem->message.c_str());
        return 3;
    }
    return 0;
}
