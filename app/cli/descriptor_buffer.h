#pragma once

#include <array>
#include <streambuf>

namespace tiers::cli {

/// A stream buffer on a POSIX file descriptor that remembers why writing failed, which std::cout does not tell.
class DescriptorBuffer : public std::streambuf {
  public:
    /// Borrows the descriptor.
    explicit DescriptorBuffer(int descriptor);
    ~DescriptorBuffer() override;
    DescriptorBuffer(const DescriptorBuffer&) = delete;
    DescriptorBuffer& operator=(const DescriptorBuffer&) = delete;

    /// The errno of the first write that failed; 0 where none did. After a failure nothing more is written.
    [[nodiscard]] int error() const { return m_error; }

  protected:
    int_type overflow(int_type c) override;
    int sync() override;

  private:
    int m_descriptor;
    int m_error{};
    std::array<char, 1 << 16> m_bytes{};
};

} // namespace tiers::cli
