// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>

#include <array>
#include <bit>
#include <compare>
#include <optional>

namespace autospace {

// The identifier of a record or a command: a UUID (RFC 9562), version 7 where we make it, so that
// ids sort by the time of their making. Written in lower case with hyphens, without braces.
struct Id {
    QUuid value;

    static std::optional<Id> parse(QStringView text);
    // A version-7 UUID from milliseconds since the epoch and ten bytes of entropy.
    static Id v7(qint64 epochMs, const unsigned char (&entropy)[10]);

    [[nodiscard]] bool isNull() const { return value.isNull(); }
    [[nodiscard]] QString toString() const { return value.toString(QUuid::WithoutBraces); }
    // The milliseconds since the epoch that a version-7 id carries.
    [[nodiscard]] qint64 epochMs() const;

    // Two words at a time: sets of ten thousands of ids are made and asked in every search.
    friend bool operator==(const Id& a, const Id& b) { return a.words() == b.words(); }
    // By the sixteen bytes, as both databases compare them; QUuid's own order looks at the variant first.
    friend bool operator<(const Id& a, const Id& b) { return a.bytesBefore(b); }
    friend size_t qHash(const Id& id, size_t seed = 0) {
        const auto words = id.words();
        return ::qHash(words[1], ::qHash(words[0], seed));
    }

private:
    [[nodiscard]] std::array<quint64, 2> words() const { return std::bit_cast<std::array<quint64, 2>>(value); }
    [[nodiscard]] bool bytesBefore(const Id& other) const;
};

} // namespace autospace
