#include "core/simulation/large_pages.h"

#include <new>

#if __has_include(<sys/mman.h>)
#include <sys/mman.h>
#endif

namespace tiers {

namespace {

constexpr std::size_t page = std::size_t{2} << 20;

/// Below this the processor knows where all pages are anyway.
constexpr bool is_large(std::size_t bytes) {
    return bytes >= 2 * page;
}

} // namespace

void* take_memory(std::size_t bytes) {
    if (!is_large(bytes)) return ::operator new(bytes);
    void* const memory = ::operator new (bytes, std::align_val_t{page});
#ifdef MADV_HUGEPAGE
    ::madvise(memory, bytes / page * page, MADV_HUGEPAGE); // a wish: nothing follows where it fails
#endif
    return memory;
}

void give_memory_back(void* memory, std::size_t bytes) {
    if (is_large(bytes))
        ::operator delete (memory, std::align_val_t{page});
    else
        ::operator delete(memory);
}

} // namespace tiers
