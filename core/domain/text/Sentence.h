// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text/SentenceSource.h"

#include <QList>
#include <QString>

#include <concepts>
#include <optional>

namespace autospace {

struct SentenceValue;

// What a rule says: an English text, marked for the translators, and the values at its places. The core writes it in
// English (text()); it also travels as it is (SentenceJson), so that a client says it in the reader's language, with
// times, numbers and words as the reader writes them.
//   Sentence(QT_TRANSLATE_NOOP("rules", "Slot %1 is out of use (%2)."), slot.code, slot.status)
class Sentence {
public:
    Sentence() = default; // says nothing
    template <class... Values>
        requires(std::constructible_from<SentenceValue, Values> && ...)
    Sentence(SentenceSource<sizeof...(Values)> english, Values&&... values);
    // Words from elsewhere, which nobody translates.
    [[nodiscard]] static Sentence plain(const QString& text);
    // One from outside the program; nothing when the text does not have one place for each value.
    [[nodiscard]] static std::optional<Sentence> of(const QString& english, const QList<SentenceValue>& values);

    [[nodiscard]] bool isEmpty() const { return m_english.isEmpty(); }
    [[nodiscard]] const QString& english() const { return m_english; }
    [[nodiscard]] const QList<SentenceValue>& values() const { return m_values; }

    // In English, for the wire and for logs.
    [[nodiscard]] QString text() const;
    // A text with the values at its places. All are filled in at once: a value may hold a "%1" itself.
    [[nodiscard]] static QString filled(const QString& text, const QStringList& values);
    // Says another sentence after this one.
    Sentence& operator+=(const Sentence& next);

    friend bool operator==(const Sentence& a, const Sentence& b);

private:
    QString m_english;
    QList<SentenceValue> m_values;
};

} // namespace autospace

#include "core/domain/text/SentenceValue.h" // IWYU pragma: export
