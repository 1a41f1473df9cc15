#pragma once

#include <cstddef>
#include <vector>

namespace tiers {

/// Memory for an array. Where it is large, the system is asked to back it with large pages: places all over it are then
/// reached without a walk through the page tables. Where the system has none the array is as good as any.
[[nodiscard]] void* take_memory(std::size_t bytes);
void give_memory_back(void* memory, std::size_t bytes);

template <class T> struct LargePages {
    using value_type = T;

    LargePages() = default;
    template <class U> LargePages(const LargePages<U>& /*other*/) {}
    [[nodiscard]] T* allocate(std::size_t count) { return static_cast<T*>(take_memory(count * sizeof(T))); }
    void deallocate(T* memory, std::size_t count) { give_memory_back(memory, count * sizeof(T)); }
    bool operator==(const LargePages& /*other*/) const { return true; }
};

/// An array of which any part may be wanted next.
template <class T> using ScatteredVector = std::vector<T, LargePages<T>>;

} // namespace tiers
