// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace autospace {

// A key for sealing personal data: 32 random bytes, and the name that sealed values carry, which is derived from them.
struct SealingKey {
    QByteArray secret;
    QByteArray id; // four bytes

    static constexpr qsizetype secretSize = 32;
    static constexpr qsizetype idSize = 4;

    [[nodiscard]] static SealingKey fromSecret(const QByteArray& secret);

    // Keys as text: one per line or separated by commas, newest first, each as 64 hexadecimal digits or as base64;
    // # begins a comment. source names where the text came from, in errors; keys are never repeated there.
    [[nodiscard]] static std::expected<QList<SealingKey>, QString> parse(const QByteArray& text,
                                                                         const QString& source);
    // From a file that only its owner can read (mode 0600 or less).
    [[nodiscard]] static std::expected<QList<SealingKey>, QString> fromFile(const QString& file);
    [[nodiscard]] static std::expected<QList<SealingKey>, QString> fromEnvironment(const char* variable);
    // Writes a new key file (mode 0600) with one new key; refuses to touch an existing file.
    [[nodiscard]] static std::expected<QList<SealingKey>, QString> createFile(const QString& file);
};

} // namespace autospace
