// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/Keychain.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace autospace {

/// Keeps secrets for this run only: the demo leaves the system's keychain alone.
class DemoKeychain final : public Keychain {
public:
    void read(const QString& item, Read done) override {
        later([this, item, done = std::move(done)] {
            if (m_secrets.contains(item)) return done(m_secrets.value(item));
            done(std::unexpected(KeychainError{.kind = KeychainError::Kind::NotFound, .detail = {}}));
        });
    }
    void write(const QString& item, const QByteArray& secret, Done done) override {
        m_secrets.insert(item, secret);
        later([done = std::move(done)] { done({}); });
    }
    void remove(const QString& item, Done done) override {
        m_secrets.remove(item);
        later([done = std::move(done)] { done({}); });
    }

private:
    template <class F>
    void later(F work) {
        QTimer::singleShot(0, &m_context, std::move(work));
    }

    QHash<QString, QByteArray> m_secrets;
    QObject m_context;
};

} // namespace autospace
