/* Svidok: the values that commands are made of, and the JSON in which they go to the library.
 *
 * What was never set is written so that the library refuses it and names the field: an identifier that nobody gave is no
 * identifier. Everything here is checked by the library; these types only carry.
 */
#ifndef SVIDOK_VALUES_HPP
#define SVIDOK_VALUES_HPP

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace svidok {

namespace detail {

inline int digit_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

inline void hex(const std::uint8_t* bytes, std::size_t size, std::string& out) {
    for (std::size_t i = 0; i < size; i++) {
        out += "0123456789abcdef"[bytes[i] >> 4];
        out += "0123456789abcdef"[bytes[i] & 15];
    }
}

inline std::string padded(std::int64_t number, int digits) {
    std::string text = std::to_string(number < 0 ? 0 : number);
    return std::string(text.size() < std::size_t(digits) ? std::size_t(digits) - text.size() : 0, '0') + text;
}

}  // namespace detail

/// An identifier: the 16 bytes of a UUID. The tag keeps a camera from standing where an official should.
template <class Tag>
class Id {
public:
    /// None yet: the library refuses it.
    Id() = default;

    explicit Id(const std::array<std::uint8_t, 16>& bytes) : bytes_(bytes), is_set_(true) {}

    /// Reads the one spelling, `0190a5c8-1111-7000-8000-000000000001`; nothing where it is another.
    static std::optional<Id> parse(std::string_view text) {
        std::array<std::uint8_t, 16> bytes{};
        if (text.size() != 36) return std::nullopt;
        std::size_t digits = 0;
        for (std::size_t i = 0; i < text.size(); i++) {
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (text[i] != '-') return std::nullopt;
                continue;
            }
            const int digit = detail::digit_of(text[i]);
            if (digit < 0) return std::nullopt;
            bytes[digits / 2] = static_cast<std::uint8_t>(bytes[digits / 2] << 4 | digit);
            digits++;
        }
        return Id(bytes);
    }

    bool is_set() const { return is_set_; }
    const std::array<std::uint8_t, 16>& bytes() const { return bytes_; }

    /// Its spelling; empty where there is none yet.
    std::string text() const {
        std::string out;
        if (!is_set_) return out;
        for (std::size_t i = 0; i < 16; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
            detail::hex(&bytes_[i], 1, out);
        }
        return out;
    }

    friend bool operator==(const Id& a, const Id& b) { return a.is_set_ == b.is_set_ && a.bytes_ == b.bytes_; }
    friend bool operator!=(const Id& a, const Id& b) { return !(a == b); }
    friend bool operator<(const Id& a, const Id& b) { return a.bytes_ < b.bytes_; }

private:
    std::array<std::uint8_t, 16> bytes_{};
    bool is_set_ = false;
};

/// The identifier of a command: the same command sent again carries the same one.
using CommandId = Id<struct CommandIdTag>;

/// A SHA-256.
class Hash {
public:
    /// None yet: the library refuses it.
    Hash() = default;

    explicit Hash(const std::array<std::uint8_t, 32>& bytes) : bytes_(bytes), is_set_(true) {}

    const std::array<std::uint8_t, 32>& bytes() const { return bytes_; }

    /// In lower-case hexadecimal digits; empty where there is none yet.
    std::string text() const {
        std::string out;
        if (is_set_) detail::hex(bytes_.data(), bytes_.size(), out);
        return out;
    }

    friend bool operator==(const Hash& a, const Hash& b) { return a.is_set_ == b.is_set_ && a.bytes_ == b.bytes_; }
    friend bool operator!=(const Hash& a, const Hash& b) { return !(a == b); }

private:
    std::array<std::uint8_t, 32> bytes_{};
    bool is_set_ = false;
};

/// A calendar day.
struct Day {
    int year = 0;
    int month = 0;
    int day = 0;

    std::string text() const {
        return detail::padded(year, 4) + '-' + detail::padded(month, 2) + '-' + detail::padded(day, 2);
    }
};

/// A time of day, as a wall clock shows it.
struct WallTime {
    int hour = 0;
    int minute = 0;

    std::string text() const { return detail::padded(hour, 2) + ':' + detail::padded(minute, 2); }
};

/// An instant: whole milliseconds since 1970 in UTC. One that nobody set lies before 2000, and the library refuses it.
class Instant {
public:
    Instant() = default;
    explicit Instant(std::int64_t ms) : ms_(ms) {}

    template <class Duration>
    Instant(std::chrono::time_point<std::chrono::system_clock, Duration> at)
        : ms_(std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count()) {}

    std::int64_t ms() const { return ms_; }

    /// As RFC 3339 in UTC. Howard Hinnant's days-to-civil algorithm.
    std::string text() const {
        const std::int64_t a_day = 86400000;
        std::int64_t days = ms_ / a_day, left = ms_ % a_day;
        if (left < 0) {
            left += a_day;
            days -= 1;
        }
        days += 719468;
        const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
        const std::int64_t of_era = days - era * 146097;
        const std::int64_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
        const std::int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        const std::int64_t shifted = (5 * of_year + 2) / 153;
        const std::int64_t day = of_year - (153 * shifted + 2) / 5 + 1;
        const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
        const std::int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
        return detail::padded(year, 4) + '-' + detail::padded(month, 2) + '-' + detail::padded(day, 2) + 'T' +
               detail::padded(left / 3600000, 2) + ':' + detail::padded(left / 60000 % 60, 2) + ':' +
               detail::padded(left / 1000 % 60, 2) + '.' + detail::padded(left % 1000, 3) + 'Z';
    }

    friend bool operator==(Instant a, Instant b) { return a.ms_ == b.ms_; }
    friend bool operator!=(Instant a, Instant b) { return a.ms_ != b.ms_; }
    friend bool operator<(Instant a, Instant b) { return a.ms_ < b.ms_; }

private:
    std::int64_t ms_ = 0;
};

/// Writes JSON.
class Json {
public:
    void begin() {
        separate();
        text_ += '{';
        is_first_ = true;
    }

    void end() {
        text_ += '}';
        is_first_ = false;
    }

    /// A field; one that is optional and not there is left out.
    template <class T>
    void field(const char* name, const T& what) {
        key(name);
        value(what);
    }

    template <class T>
    void field(const char* name, const std::optional<T>& what) {
        if (what) field(name, *what);
    }

    /// The alternative that stands in a choice, under its key; an empty object where none was chosen.
    template <class... Alternatives>
    void choice(const std::variant<Alternatives...>& is) {
        begin();
        std::visit(
            [this](const auto& chosen) {
                if constexpr (!std::is_same_v<decltype(chosen), const std::monostate&>) {
                    key(chosen.key);
                    chosen.write(*this);
                }
            },
            is);
        end();
    }

    /// JSON that is written already.
    void raw(std::string_view json) {
        separate();
        text_ += json;
        is_first_ = false;
    }

    void value(std::int64_t number) { raw(std::to_string(number)); }
    void value(const std::string& text) { quoted(text); }
    void value(const Day& day) { quoted(day.text()); }
    void value(const WallTime& time) { quoted(time.text()); }
    void value(const Instant& at) { quoted(at.text()); }
    void value(const Hash& hash) { quoted(hash.text()); }

    template <class Tag>
    void value(const Id<Tag>& id) {
        quoted(id.text());
    }

    template <class T>
    void value(const std::vector<T>& items) {
        separate();
        text_ += '[';
        is_first_ = true;
        for (const T& item : items) value(item);
        text_ += ']';
        is_first_ = false;
    }

    /// A code by its text, everything else by its own `write`.
    template <class T, class = std::enable_if_t<std::is_enum_v<T> || std::is_class_v<T>>>
    void value(const T& what) {
        if constexpr (std::is_enum_v<T>) {
            quoted(text_of(what));
        } else {
            what.write(*this);
        }
    }

    void key(const char* name) {
        quoted(name);
        text_ += ':';
        is_first_ = true;
    }

    const std::string& text() const { return text_; }

private:
    void separate() {
        if (!is_first_) text_ += ',';
    }

    void quoted(std::string_view text) {
        separate();
        text_ += '"';
        for (const char c : text) {
            if (c == '"' || c == '\\') {
                text_ += '\\';
                text_ += c;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                const auto byte = static_cast<std::uint8_t>(c);
                text_ += "\\u00";
                detail::hex(&byte, 1, text_);
            } else {
                text_ += c;
            }
        }
        text_ += '"';
        is_first_ = false;
    }

    std::string text_;
    bool is_first_ = true;
};

namespace detail {

template <class T, class = void>
struct is_command : std::false_type {};
template <class T>
struct is_command<T, std::void_t<decltype(T::is_request), decltype(T::command_name)>> : std::true_type {};

}  // namespace detail

/// The JSON of a value; of a command with its name, as it stands in an input: `{"issue_camera": {…}}`.
template <class T>
std::string json_of(const T& what) {
    Json out;
    if constexpr (detail::is_command<T>::value) {
        out.begin();
        out.field(T::command_name, what);
        out.end();
    } else {
        out.value(what);
    }
    return out.text();
}

}  // namespace svidok

#endif
