#include "tests/fingerprints/fingerprints.h"

#include <exception>
#include <fstream>
#include <iostream>

/// Writes the fingerprints of the shipped designs to the file that is named.
int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: write-fingerprints FILE\n";
        return 2;
    }
    try {
        std::ofstream file(argv[1], std::ios::binary);
        file << tiers::test::write_fingerprints(tiers::test::take_fingerprints()) << std::flush;
        if (!file) throw std::runtime_error(std::string("cannot write ") + argv[1]);
    } catch (const std::exception& problem) {
        std::cerr << "write-fingerprints: " << problem.what() << '\n';
        return 1;
    }
    return 0;
}
