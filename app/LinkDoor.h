// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QLocalServer>

namespace autospace {

/// Lets one client per state folder run. A second start hands its link to the first and ends; the first
/// comes to the front and opens it. The socket belongs to the user and takes short lines only.
class LinkDoor : public QObject {
    Q_OBJECT

public:
    /// `stateFolder` names the door: clients on different folders do not meet.
    explicit LinkDoor(const QString& stateFolder, QObject* parent = nullptr);

    /// True when another client took the link (an empty one just brings it to the front).
    [[nodiscard]] bool handOver(const QUrl& link) const;
    /// Begins to listen. A door that cannot be opened is warned of: links then start a client each.
    void open();

Q_SIGNALS:
    /// Another start asked for this link; empty when it only wants the window.
    void knocked(const QUrl& link);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace autospace
