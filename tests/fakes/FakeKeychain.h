// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/Keychain.h"

#include <QMap>

namespace autospace {

// A keychain in memory that can be put into each of the moods real ones have. Answers when the test says settle().
class FakeKeychain final : public Keychain {
public:
    enum class Mood {
        Works,
        None,     // no back end
        Denied,   // the person clicked "deny"
        Failing,  // errors that mean nothing
        Silent,   // locked: never answers
        Forgets,  // takes writes and keeps nothing
        ReadOnly, // reads work, writes are denied
    };
    Mood mood = Mood::Works;
    QMap<QString, QByteArray> items;
    int calls = 0;

    void read(const QString& item, Read done) override {
        answer([this, item, done] {
            if (const auto error = refusal(false)) return done(std::unexpected(*error));
            if (!items.contains(item)) return done(std::unexpected(KeychainError{KeychainError::Kind::NotFound, {}}));
            done(items.value(item));
        });
    }
    void write(const QString& item, const QByteArray& secret, Done done) override {
        answer([this, item, secret, done] {
            if (const auto error = refusal(true)) return done(std::unexpected(*error));
            if (mood != Mood::Forgets) items.insert(item, secret);
            done({});
        });
    }
    void remove(const QString& item, Done done) override {
        answer([this, item, done] {
            if (const auto error = refusal(true)) return done(std::unexpected(*error));
            items.remove(item);
            done({});
        });
    }
    // Lets the answers come, until nothing more is asked.
    void settle() {
        while (!m_answers.isEmpty())
            m_answers.takeFirst()();
    }

private:
    void answer(std::function<void()> later) {
        ++calls;
        if (mood != Mood::Silent) m_answers << std::move(later);
    }
    [[nodiscard]] std::optional<KeychainError> refusal(bool writing) const {
        switch (mood) {
        case Mood::None: return KeychainError{KeychainError::Kind::None, QStringLiteral("no back end")};
        case Mood::Denied: return KeychainError{KeychainError::Kind::Denied, QStringLiteral("denied")};
        case Mood::Failing: return KeychainError{KeychainError::Kind::Failed, QStringLiteral("failed")};
        case Mood::ReadOnly:
            if (writing) return KeychainError{KeychainError::Kind::Denied, QStringLiteral("read only")};
            return std::nullopt;
        default: return std::nullopt;
        }
    }
    QList<std::function<void()>> m_answers;
};

} // namespace autospace
