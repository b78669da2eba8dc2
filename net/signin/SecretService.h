// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QDBusConnection;

namespace autospace {

// Whether anything on this session's bus keeps secrets: the Secret Service or a KWallet, running or to be started. Asked
// before each use of the keychain, whose library would wait for an answer that nobody gives. On the net thread only.
class SecretService {
public:
    using Answer = std::function<void(bool there)>;

    SecretService();
    ~SecretService();
    Q_DISABLE_COPY_MOVE(SecretService)

    // Calls back later, within two seconds. A bus that does not answer counts as one without.
    void ask(Answer done);

private:
    void list(const QString& method, std::function<void(const QStringList& names)> done);
    [[nodiscard]] bool connected();

    QObject m_context; // what is under way ends with it
    std::unique_ptr<QDBusConnection> m_bus;
};

} // namespace autospace
