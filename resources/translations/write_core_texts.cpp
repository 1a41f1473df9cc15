#include "resources/translations/core_texts.h"

#include <cstdio>
#include <fstream>

/// Writes the texts of core below the folder SOURCES as a source that lupdate reads.
int main(int count, char** arguments) {
    if (count != 3) {
        std::fputs("usage: write-core-texts SOURCES FILE\n", stderr);
        return 2;
    }
    std::ofstream file{arguments[2]};
    for (const auto& text : tiers::core_texts(arguments[1])) {
        file << "QT_TRANSLATE_NOOP(\"core\", \"";
        for (const char sign : text) file << (sign == '"' || sign == '\\' ? "\\" : "") << sign;
        file << "\");\n";
    }
    file.flush();
    if (!file) {
        std::fprintf(stderr, "%s: cannot be written\n", arguments[2]);
        return 3;
    }
    return 0;
}
