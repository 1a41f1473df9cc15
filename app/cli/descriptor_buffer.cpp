#include "app/cli/descriptor_buffer.h"

#include <cerrno>
#include <string_view>
#include <unistd.h>

namespace tiers::cli {

DescriptorBuffer::DescriptorBuffer(int descriptor) : m_descriptor(descriptor) {
    setp(m_bytes.begin(), m_bytes.end());
}

DescriptorBuffer::~DescriptorBuffer() {
    DescriptorBuffer::sync();
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type c) {
    if (DescriptorBuffer::sync() != 0) return traits_type::eof();
    if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
    return traits_type::not_eof(c);
}

int DescriptorBuffer::sync() {
    std::string_view rest{pbase(), static_cast<std::size_t>(pptr() - pbase())};
    while (m_error == 0 && !rest.empty()) {
        const auto written = ::write(m_descriptor, rest.data(), rest.size());
        if (written >= 0) {
            rest.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            m_error = errno;
        }
    }
    setp(m_bytes.begin(), m_bytes.end());
    return m_error == 0 ? 0 : -1;
}

} // namespace tiers::cli
