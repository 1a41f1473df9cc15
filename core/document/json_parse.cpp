#include "core/document/json_reason.h"
#include "core/document/json_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tiers {

namespace {

/// `line 3, column 14` of the byte that was read last; columns count characters, not bytes.
Phrase place_in(std::string_view text, std::size_t bytes_read) {
    const auto before = text.substr(0, bytes_read == 0 ? 0 : std::min(bytes_read - 1, text.size()));
    const auto line = 1 + std::ranges::count(before, '\n');
    const auto last_line = before.substr(before.rfind('\n') + 1);
    const auto column = 1 + std::ranges::count_if(last_line, [](char c) { return (c & 0xC0) != 0x80; });
    return phrase("line {}, column {}", line, column);
}

/// The parser's reason without its preamble and without the bytes it quotes, which may be no text at all.
std::string reason_of(std::string_view message) {
    if (const auto dash = message.find(" - "); dash != std::string_view::npos) message.remove_prefix(dash + 3);
    std::string reason{message};
    if (const auto quote = reason.find("; last read: '"); quote != std::string::npos) {
        const auto expected = reason.rfind("; expected ");
        const bool follows = expected != std::string::npos && expected > quote;
        reason.erase(quote, follows ? expected - quote : std::string::npos);
    }
    return reason;
}

/// Builds the tree from the parser's events and watches depth and repeated members.
class TreeBuilder : public nlohmann::json_sax<JsonTree> {
  public:
    explicit TreeBuilder(std::string_view text) : m_text(text) {}

    Reading<JsonTree> take() && { return std::move(m_reading); }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonTree::object()); }
    bool start_array(std::size_t) override { return open(JsonTree::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        Level& level = m_levels.back();
        level.key = std::move(name);
        level.repeated = !level.keys.insert(level.key).second;
        if (level.repeated) {
            m_reading.problems.push_back({path(), phrase("this member is there twice; keep one of them")});
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& error) override {
        constexpr int number_overflow = 406;
        if (error.id == number_overflow) {
            constexpr std::size_t digits_shown = 24;
            const bool cut = token.size() > digits_shown;
            m_reading.problems.push_back(
                {path().empty() ? whole_document() : Phrase(path()),
                 phrase("the number {}{} is too large", token.substr(0, digits_shown), cut ? "…" : "")});
        } else {
            m_reading.problems.push_back({place_in(m_text, position),
                                          phrase("this is no valid JSON: {}", json_reason(reason_of(error.what())))});
        }
        return false;
    }

  private:
    struct Level {
        JsonTree value;
        std::unordered_set<std::string> keys;
        std::string key;
        bool repeated{};
    };

    /// Of the value that is being read.
    [[nodiscard]] std::string path() const {
        std::string result;
        for (const Level& level : m_levels) {
            result = level.value.is_object() ? member_path(result, level.key) : item_path(result, level.value.size());
        }
        return result;
    }

    bool open(JsonTree container) {
        if (m_levels.size() == deepest_nesting) {
            m_reading.problems.push_back(
                {path(), phrase("objects and lists are nested more than {} deep", deepest_nesting)});
            return false;
        }
        m_levels.emplace_back().value = std::move(container);
        return true;
    }

    bool close() {
        JsonTree value = std::move(m_levels.back().value);
        m_levels.pop_back();
        return add(std::move(value));
    }

    bool add(JsonTree value) {
        if (m_levels.empty()) {
            m_reading.value = std::move(value);
            return true;
        }
        Level& level = m_levels.back();
        if (level.value.is_array()) {
            level.value.push_back(std::move(value));
        } else if (!level.repeated) {
            // Straight to the end: the keys seen so far are known, a search for each would cost a square.
            level.value.get_ref<JsonTree::object_t&>().emplace_back(level.key, std::move(value));
        }
        return true;
    }

    std::string_view m_text;
    std::vector<Level> m_levels;
    Reading<JsonTree> m_reading;
};

} // namespace

Phrase whole_document() {
    return phrase("document");
}

Reading<JsonTree> parse_json(std::string_view text) {
    if (text.size() > largest_document_bytes) {
        Reading<JsonTree> reading;
        reading.problems.push_back(
            {whole_document(), phrase("it has {} bytes; at most {} are read", text.size(), largest_document_bytes)});
        return reading;
    }
    TreeBuilder builder{text};
    if (!JsonTree::sax_parse(text, &builder)) {
        // What was found before the text broke off is doubtful: only the break is told.
        Reading<JsonTree> failed = std::move(builder).take();
        failed.value.reset();
        failed.problems.erase(failed.problems.begin(), failed.problems.end() - 1);
        return failed;
    }
    return std::move(builder).take();
}

} // namespace tiers
